import type { Language } from '../../src/store/state.ts'
import { kindOf, labelOf, membersOf } from '../../src/store/topic-facts.ts'
import { describeTopic } from './describe-topic.ts'
import { html } from './html.ts'
import { linkedTopic } from './linked-topic.ts'
import { membersSection } from './members-section.ts'
import { neighboursSection } from './neighbours-section.ts'
import type { PageContext } from './page-context.ts'
import { pageContext } from './page-context.ts'
import { framePage } from './page-frame.ts'
import { topicPlace } from './page-place.ts'
import type { Site, SiteFile } from './site.ts'
import { appearancesSection, factsSection, timesSection } from './taught-sections.ts'
import { topicHead } from './topic-head.ts'

/** The page of a topic in one language: all that the graph says of it. None where its id could be no folder. */
export function topicPage(site: Site, topic: number, language: Language): SiteFile | null {
  const { columns, details } = site
  const place = topicPlace(columns, topic, language)
  const zh = topicPlace(columns, topic, 'zh')
  const en = topicPlace(columns, topic, 'en')
  if (!place || !zh || !en) return null
  const context = pageContext(site, language, place)
  const name = labelOf(columns, topic, language)
  const description = describeTopic(context, topic)
  const text = framePage(context, {
    title: titleOf(context, topic, name),
    heading: name,
    description,
    places: { zh, en },
    picture: site.pictureOf(topic),
    pictureText: name,
    linked: linkedTopic(context, topic, description),
    content: html`<article>
${topicHead(context, topic)}
${sides(context, topic)}
${membersSection(context, topic)}
${timesSection(context, details.times(topic) ?? [])}
${factsSection(context, context.words.resources, details.resources(topic) ?? [])}
${factsSection(context, context.words.projects, details.projects(topic) ?? [])}
${appearancesSection(context, details.sources(topic))}
</article>`
  })
  return { path: place.path, text }
}

function titleOf({ site, words }: PageContext, topic: number, name: string): string {
  const kind = kindOf(site.columns, topic)
  if (kind === 'advice') return words.adviceTitle(name)
  const isContainer = site.columns.topics.learn[topic] !== 1
  return isContainer && membersOf(site.columns, topic).length > 0
    ? words.groupTitle(name)
    : words.topicTitle(name)
}

/** What it needs at the left, what it unlocks at the right, as on the map. */
function sides(context: PageContext, topic: number) {
  if (context.site.columns.topics.learn[topic] !== 1) return false
  return html`<div class="sides">
${neighboursSection(context, topic, 'prerequisites')}
${neighboursSection(context, topic, 'dependents')}
</div>`
}
