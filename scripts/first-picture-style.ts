import type { Atlas } from '../src/map/atlas.ts'

/** Room the bar, the hints and the margins of the map take, in pixels, on screens from 640 px. */
const INSETS = { top: 90, side: 28, bottom: 122 }

/**
 * The style of the first picture. It repeats the tokens it needs, since the style sheet comes later, in
 * the same layer, so that a chosen theme holds here too; and it places the names where the map will.
 */
export function pictureStyle({ territories, bounds }: Atlas): string {
  const width = Math.max(1, bounds.right - bounds.left)
  const height = Math.max(1, bounds.bottom - bounds.top)
  const hues = [...new Set(territories.map(({ hue }) => hue))]
  const share = (part: number, whole: number) => Math.round((part / whole) * 10_000) / 100
  return [
    ...FIXED,
    `${ROOT} .map{aspect-ratio:${Math.round(width)}/${Math.round(height)};` +
      `width:min(100cqw,100cqh*${round3(width / height)})}`,
    `${ROOT} .names li{font-size:clamp(11px,max(${share(KEPT_FREE * 1.2, width)}cqw,` +
      'min(20px,var(--land)*1cqw)),30px)}',
    ...hues.map((hue) => `${ROOT} .h${hue}{--hue:${hue}}`),
    ...territories.map(({ nameX, nameY, bounds: own }, i) => {
      const land = Math.min(own.right - own.left, own.bottom - own.top)
      return (
        `${ROOT} .n${i}{left:${share(nameX - bounds.left, width)}%;` +
        `top:${share(nameY - bounds.top, height)}%;--land:${share(land / 10, width)}}`
      )
    })
  ].join('')
}

const ROOT = '#first-picture'
/** Map units that the layout keeps free for one character of an area's name. */
const KEPT_FREE = 84

function round3(value: number): number {
  return Math.round(value * 1000) / 1000
}

const INK = 'light-dark(#1d2129,#e8e6e1)'
const QUIET = 'light-dark(#5b6472,#9aa3af)'
const LINE = 'light-dark(#e3e0d8,#2a2f37)'
const SURFACE = 'light-dark(#fff,#1a1e25)'
const DOT = 'light-dark(oklch(.58 .11 var(--hue)),oklch(.72 .1 var(--hue)))'

/** Dots below a name step back: the land's colour lies around the letters. */
const LAND = 'light-dark(oklch(.93 .03 var(--hue)),oklch(.28 .03 var(--hue)))'
const HALO = Array(4).fill(`0 0 3px ${LAND}`).join(',')

const FIXED = [
  '@layer tokens,base,ui,feature;',
  '@layer tokens{:root{color-scheme:light dark;background:light-dark(#fbfaf7,#14171c)}}',
  `${ROOT}{position:fixed;inset:0;overflow:hidden;color:${INK};`,
  'font:.9375rem/1.5 "Inter","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif;',
  'font-variant-numeric:tabular-nums}',
  `${ROOT} *{box-sizing:border-box;margin:0;padding:0;list-style:none}`,
  `${ROOT} header{display:flex;gap:12px;align-items:center;height:62px;padding:12px 16px}`,
  `${ROOT} h1{display:flex;flex:none;gap:6px;align-items:baseline;font-size:1.125rem;line-height:1.3}`,
  `${ROOT} h1 small{color:${QUIET};font-size:.9375rem;font-weight:400}`,
  `${ROOT} header div{flex:0 1 440px;height:38px;border:1px solid ${LINE};border-radius:8px;background:${SURFACE}}`,
  `${ROOT} .sea{position:absolute;inset:${INSETS.top}px ${INSETS.side}px ${INSETS.bottom}px;`,
  'container-type:size;display:grid;place-items:center}',
  `${ROOT} .map{position:relative;container-type:inline-size}`,
  `${ROOT} svg{position:absolute;width:100%;height:100%;overflow:visible}`,
  `${ROOT} path{vector-effect:non-scaling-stroke;stroke-linecap:round}`,
  `${ROOT} .land{fill:${LAND};`,
  'stroke:light-dark(oklch(.62 .1 var(--hue)/.75),oklch(.62 .09 var(--hue)/.75));stroke-width:1.25px}',
  `${ROOT} .dots{stroke:${DOT};stroke-width:4px}`,
  `${ROOT} .names li{position:absolute;translate:-50% -50%;font-weight:700;line-height:1.25;`,
  `text-align:center;white-space:pre;text-shadow:${HALO}}`,
  `${ROOT} .names small{position:absolute;top:100%;left:50%;translate:-50%;color:${QUIET};`,
  'font-size:12px;font-weight:400}',
  `${ROOT} .rows{display:none}`,
  '@media (width<640px){',
  `${ROOT} .sea{display:none}`,
  `${ROOT} header{display:grid;gap:4px;height:106px;padding:4px 12px 8px;align-content:start}`,
  `${ROOT} h1{height:44px;align-items:center}`,
  `${ROOT} header div{width:100%;height:46px}`,
  `${ROOT} .rows{display:block;position:absolute;inset:158px 0 0;padding:8px;overflow:auto}`,
  `${ROOT} .rows li{display:flex;gap:8px;align-items:center;min-height:56px;padding:4px 8px 4px 28px}`,
  `${ROOT} .rows li+li{border-top:1px solid ${LINE}}`,
  `${ROOT} .rows i{flex:none;width:8px;height:8px;border-radius:50%;background:${DOT}}`,
  `${ROOT} .rows span{display:flex;flex:1;flex-wrap:wrap;gap:0 8px;align-items:baseline;min-width:0}`,
  `${ROOT} .rows b{font-size:1.125rem;font-weight:600}`,
  `${ROOT} .rows small,${ROOT} .rows em{color:${QUIET};font-size:.8125rem;font-style:normal}`,
  '}',
  '@media (forced-colors:active){',
  `${ROOT} .land{fill:Canvas;stroke:CanvasText}`,
  `${ROOT} .dots{stroke:CanvasText}`,
  '}',
  `@media print{html:has(#app:not(:empty)) ${ROOT}{display:none}}`
]
