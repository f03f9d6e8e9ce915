/** A piece of Lit's code, in which `…` stands for any text, and what comes in its place. */
type Cut = readonly [found: string, put: string];

/**
 * What `careleaf.js` needs none of, by module of Lit (measured 2026-11: 1,700 bytes). What the page is known to be: no policy is
 * made, no polyfill is there, style sheets can be adopted (else no element is defined). What careleaf's own code is known to have: no
 * directives and no decorators; templates of HTML, in which an expression is a child or the whole value of an attribute (the build
 * refuses others); listeners that are functions, and stay; no property options but `attribute`, `reflect`, `state` and `type`, which is
 * `Boolean`, `Number` or none. The minifier then drops what nothing refers to any more.
 */
const CUTS: Readonly<Record<string, readonly Cut[]>> = {
  'lit-html/lit-html.js': [
    ['s=t.trustedTypes', 's=void 0'],
    [',(t.litHtmlVersions??=[]).push("…")', ''],
    // Templates are tagged ones of HTML, not compiled beforehand.
    ['function V(t,i){…:i}', ''],
    ['return[V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]', 'return[l+(t[s]||"<?>"),e]'],
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
    ['if(this.el=S.createElement(f,e),', 'this.el=S.createElement(f,e),'],
    [',2===i||3===i){…}for(', ';for('],
    [',w as svg', ''],
    ['i(t).', 't.'],
    ['"number"==typeof s?this._$AC(t):(void 0===s.el…,s);', 'this._$AC(t);'],
    // Directives: what resolves them, and what they may ask of their place.
    ['function M(…,i}class R{', 'class R{'],
    ['t=M(this,t,i),', ''],
    ['const j={…},B=', 'const B='],
    ['j as _$LH,', ''],
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
    // Where to render, other than at the end.
    ['s?.renderBefore??i', 'i'],
    ['s?.renderBefore??null', 'null'],
    ['(t?.creationScope??l)', 'l'],
    // Expressions for a property, or for part of a value.
    ['"."===e[1]?I:', ''],
    ['s=r.getAttribute(t).split(o),', ''],
    ['if(r.hasAttributes())for(', 'for('],
    ['}),r.removeAttribute(t)}', '})}'],
    ['strings:s,', ''],
    ['r.name,r.strings,', 'r.name,'],
    ['void 0!==s&&(void 0!==s.strings?…s._$AI(t[i])),i++', 's._$AI(t[i++])'],
    ['constructor(t,i,s,e,h){this._$AH=A,this.element', 'constructor(t,i,e,h){this._$AH=A,this.element'],
    ['s.length>2||""!==s[0]…:this._$AH=A', 'this._$AH=A'],
    ['_$AI(t,i=this,s,e){…o&&!e&&this.j(t)}', '_$AI(t){t!==this._$AH&&t!==E&&this.j(this._$AH=t)}'],
    // Listeners that are objects, have options or are taken away.
    [
      '_$AI(t,i=this){if((t=…this._$AH=t}',
      '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}',
    ],
    ['"function"==typeof this._$AH?…this._$AH.handleEvent(t)', 'this._$AH.call(this.options.host,t)'],
    // Expressions in the text of a tag.
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    // Expressions in elements whose text holds no tags, and in comments.
    ['if(y.test(r.tagName)){…r.append(t[i],c())}}', ''],
    ['y.test(u[2])&&(n=RegExp("</"+u[2],"g")),', ''],
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)…o.length-1}', ''],
    ['v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g', 'v=/<[^>\\s]+/g'],
    ['"!--"===u[1]?c=_:void 0!==u[1]?c=m:…u[3]&&(c=p)', 'c=p'],
    ["'\"'===u[3]?$:g", '$'],
    ['c===$||c===g', 'c===$'],
    ['const x=c===p&&t[i+1].startsWith("/>")?" ":"";', ''],
    [
      'd>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x)',
      '(e.push(a),s.slice(0,d)+h+s.slice(d)+o)',
    ],
    ['c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
    ['c=n??v', 'c=v'],
  ],
  'lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i})', ''],
    ['s.litElementPolyfillSupport', 'void 0'],
    ['(s.litElementVersions??=[]).push("…");', ''],
    ['createRenderRoot(){…,t}', ''],
    [',this._$Do=void 0', ''],
    ['this._$Do=e(', 'e('],
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
    ['const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){…}}let t=!1', '}let t=!1'],
    // Options of properties.
    ['converter:u,reflect:!1,useDefault:!1,hasChanged:f', 'reflect:!1'],
    ['{useDefault:i,reflect:e,wrapped:h},r', '{reflect:e}'],
    ['!((i.hasChanged??f)(h,s)||…this.hasAttribute(r._$Eu(t,i)))', 'Object.is(h,s)'],
    ['if(s.state&&', 's.state&&'],
    [
      ',!s.noAccessor){…enumerable:!0}}',
      ';const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})}',
    ],
    ['[...r(t),...o(t)]', 'Object.keys(t)'],
    ['{is:i,defineProperty:e,…getPrototypeOf:n}', '{defineProperty:e,getPrototypeOf:n}'],
    ['d("elementProperties")', '"elementProperties"'],
    ['d("finalized")', '"finalized"'],
    ['d("properties")', '"properties"'],
    ['i&&!(this._$Ej??=new Map).has(t)&&…void 0!==r)||(', '('],
    ['this.hasUpdated||i||', 'this.hasUpdated||'],
    ['r??this._$Ej?.get(e)??r', 'r'],
    ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
    ['"function"==typeof t.converter?…:u;', 'u;'],
    ['case Object:case Array:t=…}return t', '}return t'],
    ['case Object:case Array:try{…}}return i', '}return i'],
    ['removeController(t){…}', ''],
    [',void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()', ''],
    ['static finalizeStyles(s){…return i}', 'static finalizeStyles(t=[]){return[t].flat()}'],
    // Methods that subclasses may have.
    ['t=this.shouldUpdate(s),t?(…,this.update(s)):this._$EM()', 'this.willUpdate(s),this.update(s)'],
    ['let t=!1;const s=this._$AL', 'const s=this._$AL'],
    ['throw t=!1,this._$EM(),s}t&&', 'throw this._$EM(),s}'],
    ['shouldUpdate(t){return!0}', ''],
    ['this._$EO?.forEach(t=>t.hostUpdated?.()),', ''],
    ['const t=this.scheduleUpdate();return null!=t&&await t,', 'return this.performUpdate(),'],
    ['scheduleUpdate(){return this.performUpdate()}', ''],
    ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
    ['enableUpdating(t){}', ''],
  ],
  '@lit/reactive-element/css-tag.js': [
    ['e=t.ShadowRoot&&…"replace"in CSSStyleSheet.prototype', 'e=!0'],
    // What stands in a `css` template is made by `css` or `unsafeCSS`.
    ['if(this._$cssResult$=!0,o!==s)throw Error("…");', ''],
    ['(t=>{if(!0===t._$cssResult$)…})(s)', 's.cssText'],
    ['1===t.length?t[0]:', ''],
    ['"string"==typeof t?t:t+""', 't'],
    [
      'const s=this.t;if(e&&void 0===t){…}return t}',
      'return t||(this.o=t=new CSSStyleSheet).replaceSync(this.cssText),t}',
    ],
    ['t instanceof CSSStyleSheet?t:t.styleSheet', 't.styleSheet'],
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
    const result = text.replace(new RegExp(pattern, 'g'), () => put);
    if (result === text) throw new Error(`${path} no longer holds ${found}`);
    return result;
  }, code);
}
