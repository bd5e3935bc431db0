import type { GraphColumns } from '../../graph/file/columns.ts'
import { labelOf, rootsOf } from '../../src/store/topic-facts.ts'
import { html } from './html.ts'
import { encodePath, topicPlace, topicsPlace } from './page-place.ts'
import { SITE_PICTURE } from './pictures/plan-pictures.ts'
import { pageWords } from './words.ts'

/**
 * The app's page with what link previews ask for in its head, and for readers without scripts the areas as links to
 * their pages. Throws where the page lacks a place for either.
 */
export function addToIndex(page: string, graph: GraphColumns, address: string | null): string {
  for (const place of ['</head>', '</div>\n    </noscript>'])
    if (!page.includes(place)) throw new Error(`index-page: index.html lacks ${place}`)
  return page
    .replace('</head>', () => `${previewTags(page, address)}\n  </head>`)
    .replace('</div>\n    </noscript>', () => `${areaLinks(graph)}</div>\n    </noscript>`)
}

function previewTags(page: string, address: string | null): string {
  const description = /<meta name="description" content="([^"]*)"/.exec(page)?.[1] ?? ''
  const tags = html`<link rel="canonical" href="${address ?? './'}">
    <meta property="og:type" content="website">
    <meta property="og:site_name" content="知路 Zhilu">
    <meta property="og:title" content="知路 Zhilu">
    <meta property="og:locale" content="zh_CN">
    <meta property="og:locale:alternate" content="en_US">
    ${address !== null && html`<meta property="og:url" content="${address}">`}
    <meta property="og:image" content="${address ?? './'}${SITE_PICTURE}">
    <meta property="og:image:width" content="1200">
    <meta property="og:image:height" content="630">
    <meta name="twitter:card" content="summary_large_image">`
  return `  <meta property="og:description" content="${description}">\n    ${tags.html}`
}

/** An atlas of thousands of areas is a list of its own. */
const MOST_AREAS = 60

function areaLinks(graph: GraphColumns): string {
  const areas = rootsOf(graph)
    .slice(0, MOST_AREAS)
    .flatMap((area) => {
      const place = topicPlace(graph, area, 'zh')
      return place ? [{ name: labelOf(graph, area, 'zh'), path: place.path }] : []
    })
  const all = [
    { path: topicsPlace('zh').path, name: pageWords('zh').allTopics, locale: 'zh-CN' },
    { path: topicsPlace('en').path, name: pageWords('en').allTopics, locale: 'en' }
  ]
  return html`<p lang="zh-CN">${pageWords('zh').noScript}</p>
        <ul lang="zh-CN">${all.map(({ path, name, locale }) => html`<li><a href="./${path}" lang="${locale}">${name}</a></li>`)}${areas.map(
          ({ name, path }) => html`
        <li class="area"><a href="./${encodePath(path)}">${name}</a></li>`
        )}
        </ul>
      `.html
}
