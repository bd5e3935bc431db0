/** Calls this function of the page where it can; a page that is safe never does. */
const CALL = 'ran()'

/** An address that is not ours: nothing may be asked of it. */
const ELSEWHERE = 'http://elsewhere.invalid'

const BASES = [
  `<script>${CALL}</script>`,
  `<script src=${ELSEWHERE}/x.js></script>`,
  `<img src=x onerror=${CALL}>`,
  `<img/src=x/onerror=${CALL}>`,
  `<svg onload=${CALL}>`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><animate onbegin=${CALL} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${CALL}"><text y=20>a</text></a></svg>`,
  `<math><mtext><mglyph><style><img src=x onerror=${CALL}>`,
  `"><script>${CALL}</script>`,
  `'><img src=x onerror=${CALL}>`,
  `" onfocus=${CALL} autofocus x="`,
  `' onmouseover=${CALL} x='`,
  `javascript:${CALL}`,
  `JaVaScRiPt:${CALL}`,
  `java\tscript:${CALL}`,
  ` javascript:${CALL}`,
  `javascript://%0a${CALL}`,
  `vbscript:${CALL}`,
  `data:text/html,<script>${CALL}</script>`,
  `data:text/html;base64,PHNjcmlwdD5yYW4oKTwvc2NyaXB0Pg==`,
  `blob:${ELSEWHERE}/x`,
  'file:///etc/passwd',
  `//elsewhere.invalid/x`,
  `${ELSEWHERE}/<script>${CALL}</script>`,
  `<iframe src="javascript:${CALL}"></iframe>`,
  `<iframe srcdoc="<script>parent.${CALL}</script>"></iframe>`,
  `<object data="javascript:${CALL}"></object>`,
  `<embed src="data:text/html,<script>${CALL}</script>">`,
  `<a href="javascript:${CALL}">a</a>`,
  `[a](javascript:${CALL})`,
  `[a](data:text/html,<script>${CALL}</script>)`,
  `![a](${ELSEWHERE}/p.png)`,
  `![a](javascript:${CALL})`,
  `[a]: javascript:${CALL} "x"`,
  `<${ELSEWHERE}/x>`,
  `<img src=${ELSEWHERE}/p.png>`,
  `<img srcset="${ELSEWHERE}/p.png 2x">`,
  `<link rel=stylesheet href=${ELSEWHERE}/x.css>`,
  `<link rel=prefetch href=${ELSEWHERE}/x>`,
  `<style>@import '${ELSEWHERE}/x.css';</style>`,
  `<style>*{background:url(${ELSEWHERE}/x)}</style>`,
  `style="background:url(${ELSEWHERE}/x)"`,
  `<meta http-equiv=refresh content="0;url=javascript:${CALL}">`,
  `<base href=${ELSEWHERE}/>`,
  `<form action=javascript:${CALL}><button autofocus>a</button></form>`,
  `<body onload=${CALL}>`,
  `<details open ontoggle=${CALL}>`,
  `<video><source onerror=${CALL}></video>`,
  `<noscript><p title="</noscript><img src=x onerror=${CALL}>">`,
  `</title><script>${CALL}</script>`,
  `</textarea><script>${CALL}</script>`,
  `--><script>${CALL}</script>`,
  `]]><script>${CALL}</script>`,
  `<scr<script>ipt>${CALL}</script>`,
  `<template><script>${CALL}</script></template>`,
  `<!--#exec cmd="x"--><?php ${CALL} ?>`,
  `{{constructor.constructor('${CALL}')()}}`,
  `\${${CALL}}`,
  `#{${CALL}}`,
  `";${CALL};//`,
  `'-${CALL}-'`,
  `\u2028${CALL}//`,
  `\u202e<script>${CALL}</script>`,
  `＜script＞${CALL}＜/script＞`,
  `\\u003cscript\\u003e${CALL}\\u003c/script\\u003e`,
  `import('${ELSEWHERE}/x.js')`,
  '__proto__',
  'constructor',
  '%00<script>ran()</script>'
]

const FORMS: ((text: string) => string)[] = [
  (text) => text,
  (text) => `前 ${text} 后`,
  (text) => [...text].map((sign) => `&#${sign.codePointAt(0)};`).join(''),
  (text) => encodeURIComponent(text),
  (text) => text.toUpperCase(),
  (text) => `${text}${text}`,
  (text) => text.replace(/[<>"']/g, (sign) => `\\${sign}`)
]

/** So many texts that would run a script or ask another site, if a page took them for more than text; all differ. */
export function hostilePayloads(count: number): string[] {
  const payloads = new Set<string>()
  for (let round = 0; payloads.size < count; round++)
    for (const form of FORMS)
      for (const base of BASES)
        if (payloads.size < count) payloads.add(round === 0 ? form(base) : `${round}${form(base)}`)
  return [...payloads]
}
