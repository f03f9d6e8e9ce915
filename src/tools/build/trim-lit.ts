/** A piece of Lit's code, in which `…` stands for any text, and what comes in its place. */
type Cut = readonly [found: string, put: string];

/**
 * What `careleaf.js` needs none of, by module of Lit. What the page is known to be: no policy is made, no polyfill is there, style
 * sheets can be adopted (else no element is defined). What careleaf's own templates and elements are known to have: no directives, no
 * expressions in the text of a tag, of a comment or of an element such as `<style>`; no decorators; no property options but `attribute`,
 * `reflect`, `state` and `type`, which is `Boolean`, `Number` or none. The minifier then drops what nothing refers to any more.
 */
const CUTS: Readonly<Record<string, readonly Cut[]>> = {
  'lit-html/lit-html.js': [
    ['s=t.trustedTypes', 's=void 0'],
    [',(t.litHtmlVersions??=[]).push("…")', ''],
    // Templates are tagged ones, of HTML or SVG, and not compiled beforehand.
    ['function V(t,i){…:i}', 'const V=(t,i)=>i;'],
    ['"number"==typeof s?this._$AC(t):(void 0===s.el…,s);', 'this._$AC(t);'],
    ['3===i?"<math>":""', '""'],
    ['3===i?"</math>":""', '""'],
    ['2===i||3===i', '2===i'],
    // Directives: what resolves them, and what they may ask of their place.
    ['function M(…,i}class R{', 'const M=(t,i)=>i;class R{'],
    ['get parentNode(){return…}', ''],
    ['get parentNode(){let…}', ''],
    ['get _$AU(){…}', ''],
    ['get startNode(){…}', ''],
    ['get endNode(){…}', ''],
    ['get tagName(){…}', ''],
    ['setConnected(t){…}}class H{', '}class H{'],
    ['this._$AP?.(!1,!0,s)', ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['this._$AN=void 0,', ''],
    [',this._$AM=i}', '}'],
    ['this._$AM=s,', ''],
    ['this._$AM=e,', ''],
    ['this.type=1,', ''],
    ['this.type=2,', ''],
    ['constructor(){super(...arguments),this.type=3}', ''],
    ['constructor(){super(...arguments),this.type=4}', ''],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    // Expressions in the text of a tag.
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    // Expressions in elements whose text holds no tags, and in comments.
    ['if(y.test(r.tagName)){…r.append(t[i],c())}}', ''],
    ['y.test(u[2])&&(n=RegExp("</"+u[2],"g")),', ''],
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)…o.length-1}', ''],
    ['"!--"===u[1]?c=_:void 0!==u[1]?c=m:', ''],
    ['c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
    ['c=n??v', 'c=v'],
  ],
  'lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i})', ''],
    ['s.litElementPolyfillSupport', 'void 0'],
    ['(s.litElementVersions??=[]).push("…");', ''],
    // Only directives ask.
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    ['connectedCallback(){super.connectedCallback(),…setConnected(!1)}', ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['c=a.trustedTypes', 'c=void 0'],
    ['p=a.reactiveElementPolyfillSupport', 'p=void 0'],
    [',(a.reactiveElementVersions??=[]).push("…")', ''],
    // Decorators.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    ['const t=this[Symbol.metadata];if(null!==t){…}this._$Eh=', 'this._$Eh='],
    ['static addInitializer(t){…}static', 'static'],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
    ['if(t.size>0)for(const[s,i]of t){…}}let t=!1', '}let t=!1'],
    // Options of properties.
    ['converter:u,reflect:!1,useDefault:!1,hasChanged:f', 'reflect:!1'],
    ['{useDefault:i,reflect:e,wrapped:h},r', '{reflect:e}'],
    ['||i.useDefault&&…this.hasAttribute(r._$Eu(t,i))', ''],
    ['i&&!(this._$Ej??=new Map).has(t)&&…void 0!==r)||(', '('],
    ['this.hasUpdated||i||', 'this.hasUpdated||'],
    ['r??this._$Ej?.get(e)??r', 'r'],
    ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
    ['"function"==typeof t.converter?…:u;', 'u;'],
    ['case Object:case Array:t=…}return t', '}return t'],
    ['case Object:case Array:try{…}}return i', '}return i'],
    ['i.hasChanged??f', 'f'],
    ['!s.noAccessor', '!0'],
    ['[...r(t),...o(t)]', 'r(t)'],
    ['removeController(t){…}', ''],
  ],
  '@lit/reactive-element/css-tag.js': [
    ['e=t.ShadowRoot&&…"replace"in CSSStyleSheet.prototype', 'e=!0'],
    // What stands in a `css` template is made by `css` or `unsafeCSS`.
    ['if(this._$cssResult$=!0,o!==s)throw Error("…");', ''],
    ['(t=>{if(!0===t._$cssResult$)…})(s)', 's.cssText'],
  ],
};

/**
 * A module of Lit, as it stands in `careleaf.js`.
 *
 * @param path where the module is, with slashes
 * @throws where Lit is not as expected (its version is pinned), or where a module is asked for that needs what was cut
 */
export function trimLit(path: string, code: string): string {
  if (/\/(?:async-)?(?:directive|decorator)/.test(path))
    throw new Error(`${path} needs what careleaf.js leaves out of Lit: see trim-lit.ts.`);
  const [, cuts = []] =
    Object.entries(CUTS).find(([module]) => path.endsWith(`/node_modules/${module}`)) ?? [];
  return cuts.reduce((text, [found, put]) => {
    const pattern = found
      .split('…')
      .map((part) => part.replaceAll(/\W/g, String.raw`\$&`))
      .join('.*?');
    const result = text.replace(new RegExp(pattern), () => put);
    if (result === text) throw new Error(`${path} no longer holds ${found}`);
    return result;
  }, code);
}
