import {
  dependentsOf,
  groupsAround,
  labelInside,
  labelOf,
  membersOf,
  prerequisitesOf
} from '../../src/store/topic-facts.ts'
import { fitSentences } from './fit-sentences.ts'
import type { PageContext } from './page-context.ts'

/**
 * A topic in 80 to 160 characters for search results and link previews: what it is, then as much of what it needs,
 * contains, unlocks and belongs to as there is room for. Never empty.
 */
export function describeTopic(context: PageContext, topic: number): string {
  const { site, language, words } = context
  const definition = site.details.definition(topic)?.[language] ?? ''
  const parts = [definition, ...sentences(context, topic), words.closing, words.about]
  return fitSentences(parts, language)
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
