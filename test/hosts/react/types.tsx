// Never runs: a test compiles it. What stands under `@ts-expect-error` has to be an error.
import type { CareArticle, CareBenefitList, CareToggleEvent } from 'careleaf';
import 'careleaf/jsx';
import { useRef } from 'react';

export function Page() {
  const article = useRef<CareArticle>(null);
  const list = useRef<CareBenefitList>(null);
  const onToggle = ({ open }: CareToggleEvent) => list.current?.[open ? 'expandAll' : 'collapseAll']();
  return (
    <>
      <care-article
        ref={article}
        src="/articles/one.{lang}.json"
        heading-level={2}
        contents
        numbered={false}
        without="byline comments"
        accent="#7a1f5c"
        className="wide"
        style={{ maxWidth: 700 }}
        onClick={() => article.current?.reload()}
        oncare-load={({ article: { headline } }) => headline.toUpperCase()}
        oncare-error={({ code, message }) => console.error(code satisfies string, message)}
        oncare-contact={({ kind }) => kind satisfies 'phone' | 'website'}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: '<a href="/one">One</a>' }}
      />
      <care-article article={{ format: 1 }} key="two" heading-level="3" structured-data />
      <care-benefit-list ref={list} exclusive oncare-toggle={onToggle}>
        <care-benefit open oncare-toggle={onToggle}>
          <h4 slot="heading">Fast</h4>
        </care-benefit>
      </care-benefit-list>
      <care-callout tone="urgent" heading={undefined}>
        Call
      </care-callout>
      <care-reference-popover for="ref-1" placement="block-start">
        (Doe, 2020)
      </care-reference-popover>
      <care-reference doi="10.1126/science.1222939" lang="en" />
      <care-byline author="Ann Lee" review-due="2027-01-31" minutes={6} />
      <care-contact-banner phone="+1-310-601-9999" phone-text="(310)601-9999" />

      {/* @ts-expect-error no such tone */}
      <care-callout tone="loud" />
      {/* @ts-expect-error no such place */}
      <care-reference-popover placement="left" />
      {/* @ts-expect-error no number */}
      <care-article heading-level="two" />
      {/* @ts-expect-error a sentence is no boolean */}
      <care-benefit-list exclusive="yes" />
      {/* @ts-expect-error no such attribute */}
      <care-callout colour="red" />
      {/* @ts-expect-error the event has no such field */}
      <care-contact-banner oncare-contact={({ number }) => number} />
      {/* @ts-expect-error the element is of another class */}
      <care-callout ref={article} />
      {/* @ts-expect-error set by the list alone */}
      <care-reference withCopy />
      {/* @ts-expect-error no such element */}
      <care-calout />
    </>
  );
}
