import type { Language } from '../../src/store/state.ts'
import { adviceRootsOf, labelOf, membersOf, rootsOf } from '../../src/store/topic-facts.ts'
import { fitSentences } from './fit-sentences.ts'
import { html } from './html.ts'
import { memberLink } from './members-section.ts'
import type { PageContext } from './page-context.ts'
import { areaDot, pageContext, topicLink } from './page-context.ts'
import { framePage } from './page-frame.ts'
import { linkBetween, topicsPlace } from './page-place.ts'
import type { Site, SiteFile } from './site.ts'

/** Beyond this many links the page of all topics names areas only; their own pages name what they contain. */
const MOST_LINKS = 3_000

/** The page from which every topic can be reached: the areas, each with what it contains directly. */
export function topicsPage(site: Site, picture: string, language: Language): SiteFile {
  const place = topicsPlace(language)
  const context = pageContext(site, language, place)
  const { words } = context
  const areas = rootsOf(site.columns)
  const about = words.topicsAbout(countToLearn(context), areas.length)
  const text = framePage(context, {
    title: words.topicsTitle,
    heading: words.topicsTitle,
    description: describeAll(context, about, areas),
    places: { zh: topicsPlace('zh'), en: topicsPlace('en') },
    picture,
    pictureText: words.siteName,
    content: html`<h1>${words.allTopics}</h1>
<p class="definition">${about}</p>
<p class="actions"><a class="button primary" href="${linkBetween(place, 'index.html')}">${words.openMap}</a></p>
${sections(context, areas)}
${advice(context)}`
  })
  return { path: place.path, text }
}

const AREAS_NAMED = 8

function describeAll(
  { site, language, words }: PageContext,
  about: string,
  areas: readonly number[]
) {
  const names = areas.slice(0, AREAS_NAMED).map((area) => labelOf(site.columns, area, language))
  const more = areas.length > AREAS_NAMED ? '…' : ''
  const members = words.describeMembers(names.join(words.listSeparator) + more)
  const sentences = areas.length > 0 ? [about, members] : [about]
  return fitSentences([...sentences, words.about, words.closing], language)
}

function countToLearn({ site: { columns } }: PageContext): number {
  return columns.topics.learn.reduce((sum, learn) => sum + learn, 0)
}

function sections(context: PageContext, areas: readonly number[]) {
  const { columns } = context.site
  const links = areas.reduce((sum, area) => sum + 1 + membersOf(columns, area).length, 0)
  if (links > MOST_LINKS)
    return html`<ul class="members">${areas.map((area) => html`<li>${areaDot(context, area)}${memberLink(context, area)}</li>`)}</ul>`
  return areas.map(
    (area) => html`<section class="area">
<h2>${areaDot(context, area)}${topicLink(context, area)}</h2>
<ul class="members">${membersOf(columns, area).map((member) => html`<li>${memberLink(context, member)}</li>`)}</ul>
</section>
`
  )
}

function advice(context: PageContext) {
  const roots = adviceRootsOf(context.site.columns).slice(0, MOST_LINKS)
  if (roots.length === 0) return false
  return html`<section class="area">
<h2>${context.words.kinds.advice}</h2>
<ul class="members">${roots.map((root) => html`<li>${memberLink(context, root)}</li>`)}</ul>
</section>`
}
