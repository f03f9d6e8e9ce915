import { css } from 'lit';

export const lightDomStyles = css`
  care-reference-list {
    & a {
      unicode-bidi: isolate;
      /* Where a page makes blocks of its links, they would inherit it, and begin over the words before them. */
      text-indent: 0;
    }
    & > ol {
      margin: 0;
      padding: 0;
      list-style: '';
      font-size: 0.875em;
      overflow-wrap: anywhere;
      & > li {
        padding-block: 0.5em;
        /* Important, because where a page resets all paddings the first words would stand beside it. */
        padding-inline-start: 1.5em !important;
        text-indent: -1.5em;
        text-align: start;
        scroll-margin-block: 2em;
        &:target {
          background: color-mix(in srgb, var(--_accent) 14%, transparent);
          outline: 0.5em solid color-mix(in srgb, var(--_accent) 14%, transparent);
        }
      }
    }
    &[numbered] > ol,
    :is(care-article[numbered]) & > ol {
      list-style: decimal;
      & > li {
        /* Here, because the number stands at the side where the entry begins. */
        margin-inline-start: 2.5em;
        padding-inline-start: 0 !important;
        text-indent: 0;
      }
    }
  }
  /* Room for what the script adds: under each entry, as far as we know of it, links back to the text or a button that copies it. */
  @media (scripting: enabled) {
    care-reference-list:not(:defined):is([with-copy], :root:has(care-reference-popover) *)
      :is(care-reference, li[id]:not(:has(care-reference)))::after {
      content: '' !important;
      display: block !important;
      block-size: max(1.75em, 24px) !important;
      @media (pointer: coarse) {
        min-block-size: 44px !important;
      }
    }
    care-reference-list[with-copy]:not(:defined)::after {
      content: '' !important;
      display: block !important;
      block-size: 2.40625em !important;
    }
  }
`;
