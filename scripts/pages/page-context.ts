import { formatHours } from '../../src/i18n/format-hours.ts'
import { areaHueOf } from '../../src/store/area-hues.ts'
import type { Language } from '../../src/store/state.ts'
import { idOf, kindOf, labelOf } from '../../src/store/topic-facts.ts'
import type { Html } from './html.ts'
import { html } from './html.ts'
import type { PagePlace } from './page-place.ts'
import { linkBetween, topicPlace } from './page-place.ts'
import type { Site } from './site.ts'
import { pageWords } from './words.ts'

/** What every part of one page needs: the site, the page's language and place, and the texts. */
export type PageContext = {
  site: Site
  language: Language
  place: PagePlace
  words: ReturnType<typeof pageWords>
}

/** The context of a page. */
export function pageContext(site: Site, language: Language, place: PagePlace): PageContext {
  return { site, language, place, words: pageWords(language) }
}

/** A name, with its language where it is not the page's. */
export function named({ language }: PageContext, name: string): Html {
  const isForeign = language === 'en' && /\p{Script=Han}/u.test(name)
  return isForeign ? html`<span lang="zh-CN">${name}</span>` : html`${name}`
}

/** A topic's name as the link to its page; the plain name where it can have none. */
export function topicLink(context: PageContext, topic: number, name?: string): Html {
  const { site, language, place } = context
  const text = named(context, name ?? labelOf(site.columns, topic, language))
  const target = topicPlace(site.columns, topic, language)
  return target ? html`<a href="${linkBetween(place, target.path)}">${text}</a>` : text
}

/** The dot of the area a topic lies in. Advice lies in none. */
export function areaDot({ site }: PageContext, topic: number): Html {
  if (kindOf(site.columns, topic) === 'advice') return html``
  return html`<span class="dot h${areaHueOf(site.columns, topic)}"></span>`
}

/** The link into the app that shows a topic, or the route to it, in the page's language. */
export function appLink(
  { site, language, place }: PageContext,
  key: 'topic' | 'route',
  topic: number
) {
  const id = encodeURIComponent(idOf(site.columns, topic))
  return `${place.top}index.html#${key}=${id}&lang=${language}`
}

/** “about 4 h”, and the usual range where it is known. */
export function hoursText(
  { words, language }: PageContext,
  hours: number,
  range: [number, number] | null
): string {
  const about = words.aboutHours(formatHours(hours, language))
  if (!range) return about
  const [low, high] = range.map((end) => formatHours(end, language))
  return `${about} · ${words.hoursRange(low ?? '', high ?? '')}`
}
