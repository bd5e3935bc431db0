import { formatHours } from '../../src/i18n/format-hours.ts'
import {
  aliasesOf,
  groupsAround,
  hoursOf,
  hoursRangeOf,
  isFromLexicon,
  isToLearn,
  kindOf,
  labelInside,
  labelOf,
  membersOf,
  otherLabelOf
} from '../../src/store/topic-facts.ts'
import type { Html } from './html.ts'
import { html } from './html.ts'
import type { PageContext } from './page-context.ts'
import { appLink, areaDot, hoursText, named, topicLink } from './page-context.ts'
import { wayFromNothing } from './way-from-nothing.ts'

/** Where the topic sits, its names, what it is, how long it takes, and the two ways into the app. */
export function topicHead(context: PageContext, topic: number): Html {
  const { site, language, words } = context
  const { columns } = site
  const other = otherLabelOf(columns, topic, language)
  const definition = site.details.definition(topic)
  const text = definition?.[language] ?? definition?.zh ?? definition?.en
  return html`${breadcrumb(context, topic)}
<h1>${named(context, labelOf(columns, topic, language))}</h1>
${other && html`<p class="other" lang="${language === 'zh' ? 'en' : 'zh-CN'}">${other}</p>`}
${text && html`<p class="definition">${named(context, text)}</p>`}
${facts(context, topic)}
${note(context, topic)}
<p class="actions"><a class="button primary" href="${appLink(context, 'topic', topic)}">${words.openOnMap}</a>${
    hasRoute(context, topic) &&
    html` <a class="button" href="${appLink(context, 'route', topic)}">${words.routeHere}</a>`
  }</p>`
}

function breadcrumb(context: PageContext, topic: number): Html {
  const { site, language, words } = context
  const groups = groupsAround(site.columns, topic)
  if (groups.length === 0)
    return html`<p class="crumbs">${areaDot(context, topic)}${words.kinds[kindOf(site.columns, topic)]}</p>`
  const links = groups.map(
    (group) =>
      html`<li>${topicLink(context, group, labelInside(site.columns, group, language))}</li>`
  )
  return html`<nav class="crumbs" aria-label="${words.breadcrumb}">${areaDot(context, topic)}<ol>${links}</ol></nav>`
}

function facts(context: PageContext, topic: number): Html {
  const { site, language, words } = context
  const hours = hoursOf(site.columns, topic)
  const shown = [
    labelOf(site.columns, topic, language),
    otherLabelOf(site.columns, topic, language)
  ]
  const aliases = aliasesOf(site.columns, topic).filter((alias) => !shown.includes(alias))
  const whole = fromNothing(context, topic)
  return html`<div class="facts">
${hours !== null && html`<p>${hoursText(context, hours, hoursRangeOf(site.columns, topic))}</p>`}
${whole && html`<p>${whole}</p>`}
${aliases.length > 0 && html`<p>${words.alsoCalled}${words.colon}${aliases.map((alias, i) => [i > 0 && words.listSeparator, named(context, alias)])}</p>`}
</div>`
}

function fromNothing({ site, language, words }: PageContext, topic: number): string | null {
  if (!isToLearn(site.columns, topic)) return null
  const way = wayFromNothing(site.columns, topic)
  if (way === null || way.topics < 2) return null
  return words.fromNothing(way.topics, formatHours(way.hours, language))
}

function note({ site, words }: PageContext, topic: number): Html | false {
  const text = noteText(site.columns, topic, words)
  return text !== '' && html`<p class="quiet">${text}</p>`
}

function noteText(
  columns: PageContext['site']['columns'],
  topic: number,
  words: PageContext['words']
): string {
  if (kindOf(columns, topic) === 'advice') return words.adviceNote
  if (!isToLearn(columns, topic)) return words.groupNote
  return isFromLexicon(columns, topic) ? words.fromLexiconHelp : ''
}

function hasRoute({ site: { columns } }: PageContext, topic: number): boolean {
  if (kindOf(columns, topic) === 'advice') return false
  return isToLearn(columns, topic) || membersOf(columns, topic).length > 0
}
