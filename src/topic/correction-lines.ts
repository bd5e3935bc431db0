import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Language } from '../store/state.ts'
import { topicByName } from '../store/topic-by-name.ts'
import { hoursOf, idOf, labelOf } from '../store/topic-facts.ts'

type About = { graph: GraphColumns; topic: number; language: Language }

/** The list item that says, below another topic, that this one is no prerequisite of it: `- 非前置：[[A]]`. */
export function notPrerequisiteLine({ graph, topic, language }: About): string {
  const label = labelOf(graph, topic, language)
  // What another topic is called as well, or brackets would cut, only the id names.
  const isPlain = !/[[\]]/.test(label) && topicByName(graph, label) === topic
  const name = isPlain ? label : idOf(graph, topic)
  return language === 'zh' ? `- 非前置：[[${name}]]` : `- not-prereq: [[${name}]]`
}

/** The list item that says, below an item read as this topic, that the item means another thing: `- 不同：[[A]]`. */
export function differentLine({ graph, topic, language }: About): string {
  const name = labelOf(graph, topic, language)
  return language === 'zh' ? `- 不同：[[${name}]]` : `- different: [[${name}]]`
}

/** The list item that joins a topic with one whose name is still to be filled in: `- 同：[[]]`. */
export function sameLine(language: Language): string {
  return language === 'zh' ? '- 同：[[]]' : '- same: [[]]'
}

/** The list item that says how long the topic takes, with the hours of today: `- 时长：3h`. */
export function hoursLine({ graph, topic, language }: About): string {
  const hours = hoursOf(graph, topic) ?? 1
  return language === 'zh' ? `- 时长：${hours}h` : `- hours: ${hours}h`
}
