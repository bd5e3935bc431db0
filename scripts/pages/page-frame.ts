import type { Html } from './html.ts'
import { html } from './html.ts'
import type { PageContext } from './page-context.ts'
import type { PagePlace } from './page-place.ts'
import { addressFrom, linkBetween, topicsPlace } from './page-place.ts'

/** What a page says of itself to search engines and link previews, and its content. */
export type PageParts = {
  title: string
  /** The title without the site's name. */
  heading: string
  description: string
  /** The same page by language. */
  places: { zh: PagePlace; en: PagePlace }
  /** Path of the picture from the top of the site. */
  picture: string
  pictureText: string
  /** schema.org, as JSON-LD. */
  linked?: object
  content: Html
}

/** The policy of every page: our own style sheet and pictures, and no script at all. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

/** A whole page around its content. */
export function framePage(context: PageContext, parts: PageParts): string {
  const { words, place } = context
  const head = html`<!doctype html>
<html lang="${words.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${parts.title}</title>
<meta name="description" content="${parts.description}">
${addresses(context, parts)}
${preview(context, parts)}
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#14171c" media="(prefers-color-scheme: dark)">
<link rel="icon" href="${linkBetween(place, 'icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${linkBetween(place, context.site.stylesheet)}">
${parts.linked && linkedData(parts.linked)}
</head>
<body>
${bar(context, parts)}
<main>
${parts.content}
</main>
${foot(context)}
</body>
</html>
`
  return head.html
}

function addresses(context: PageContext, { places }: PageParts): Html {
  const { site, place, language } = context
  const address = (of: PagePlace) => addressFrom(place, of.path, site)
  return html`<link rel="canonical" href="${address(places[language])}">
<link rel="alternate" hreflang="zh-CN" href="${address(places.zh)}">
<link rel="alternate" hreflang="en" href="${address(places.en)}">`
}

function preview(context: PageContext, parts: PageParts): Html {
  const { site, place, language, words } = context
  const own = addressFrom(place, parts.places[language].path, site)
  return html`<meta property="og:type" content="article">
<meta property="og:site_name" content="知路 Zhilu">
<meta property="og:locale" content="${language === 'zh' ? 'zh_CN' : 'en_US'}">
<meta property="og:title" content="${parts.heading}">
<meta property="og:description" content="${parts.description}">
${site.address !== null && html`<meta property="og:url" content="${own}">`}
<meta property="og:image" content="${addressFrom(place, parts.picture, site)}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${words.pictureText(parts.pictureText)}">
<meta name="twitter:card" content="summary_large_image">`
}

/** A block of data, which no policy on scripts concerns; `<` is spelt so that nothing in it ends the block. */
function linkedData(linked: object): Html {
  const json = JSON.stringify(linked).replaceAll('<', '\\u003c')
  return { html: `<script type="application/ld+json">${json}</script>` }
}

function bar({ place, language, words }: PageContext, { places }: PageParts): Html {
  const other = language === 'zh' ? 'en' : 'zh'
  return html`<header class="bar">
<a class="home" href="${linkBetween(place, 'index.html')}"><span lang="zh-CN">知路</span> <small lang="en">Zhilu</small></a>
<nav aria-label="${words.siteName}">
<a href="${linkBetween(place, topicsPlace(language).path)}">${words.allTopics}</a>
<a href="${linkBetween(place, places[other].path)}" lang="${other === 'zh' ? 'zh-CN' : 'en'}" hreflang="${other === 'zh' ? 'zh-CN' : 'en'}">${other === 'zh' ? '中文' : 'English'}</a>
</nav>
</header>`
}

function foot({ place, words }: PageContext): Html {
  return html`<footer>
<p>${words.about}</p>
<p><a href="${linkBetween(place, 'index.html')}">${words.openMap}</a></p>
</footer>`
}
