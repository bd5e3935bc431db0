import {
  dependentsOf,
  groupsAround,
  labelInside,
  labelOf,
  membersOf,
  prerequisitesOf
} from '../../src/store/topic-facts.ts'
import type { PageContext } from './page-context.ts'

const LEAST = 80
const MOST = 160

/**
 * A topic in 80 to 160 characters for search results and link previews: what it is, then as much of what it needs,
 * unlocks, contains and belongs to as there is room for. Never empty, never cut inside a sentence that fits whole.
 */
export function describeTopic(context: PageContext, topic: number): string {
  const { site, language, words } = context
  const definition = site.details.definition(topic)?.[language] ?? ''
  const separator = language === 'zh' ? '' : ' '
  const whole = [definition, ...sentences(context, topic), words.closing, words.about]
    .filter((sentence) => sentence !== '')
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .reduce((text, sentence) => {
      if (lengthOf(text) >= LEAST) return text
      return text === '' ? sentence : text + separator + sentence
    }, '')
  return cut(whole)
}

function sentences(context: PageContext, topic: number): string[] {
  const { site, language, words } = context
  const { columns } = site
  const name = labelOf(columns, topic, language)
  const around = groupsAround(columns, topic).map((group) => labelInside(columns, group, language))
  const list = (topics: readonly number[]) => listNames(context, topics)
  const needs = list(endsOf(prerequisitesOf(columns, topic)))
  const unlocks = list(endsOf(dependentsOf(columns, topic)))
  const members = list(membersOf(columns, topic))
  return [
    site.details.definition(topic)?.[language] ? '' : name + words.sentenceEnd,
    needs && words.describePrerequisites(needs),
    members && words.describeMembers(members),
    unlocks && words.describeUnlocks(unlocks),
    around.length > 0 ? words.describePlace(around.join(' › ')) : ''
  ]
}

function endsOf(neighbours: readonly { topic: number }[]): number[] {
  return neighbours.map(({ topic }) => topic)
}

const NAMES = 5

function listNames({ site, language, words }: PageContext, topics: readonly number[]): string {
  const names = topics.slice(0, NAMES).map((topic) => labelOf(site.columns, topic, language))
  return names.join(words.listSeparator) + (topics.length > NAMES ? '…' : '')
}

function lengthOf(text: string): number {
  return [...text].length
}

function cut(text: string): string {
  const signs = [...text]
  return signs.length <= MOST
    ? text
    : `${signs
        .slice(0, MOST - 1)
        .join('')
        .trimEnd()}…`
}
