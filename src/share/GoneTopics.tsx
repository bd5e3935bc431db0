import { useEffect, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import type { GoneName, Notice } from '../store/state.ts'
import { isToLearn, labelOf } from '../store/topic-facts.ts'
import { useApp, useChange } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import styles from './Notices.module.css'
import { canBeReplaced, takeInstead } from './take-instead.ts'

const MOST = 3

/** Names the topics of a link that are gone, and offers those whose names come nearest to the first of them. */
export function GoneTopics({ names, more }: Extract<Notice, { kind: 'gone' }>) {
  const { words } = useWords()
  const replaced = names.find(canBeReplaced)
  return (
    <div>
      <p>
        {words.goneTopics(
          names.map(({ name }) => name),
          more
        )}
      </p>
      {replaced && <Nearest key={replaced.name} gone={replaced} />}
    </div>
  )
}

function Nearest({ gone }: { gone: GoneName }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  const topics = useNearest(gone)
  if (topics.length === 0) return null
  return (
    <p className={styles.nearest}>
      <span>{words.goneInstead}</span>
      {topics.map((topic) => (
        <Button
          key={topic}
          kind="plain"
          className={styles.instead ?? ''}
          onClick={() => change((state) => takeInstead(graph, state, { key: gone.key, topic }))}
        >
          {labelOf(graph, topic, language)}
        </Button>
      ))}
    </p>
  )
}

/** Ids join words by signs; people do not. No answer, no offer. */
function useNearest({ key, name }: GoneName): readonly number[] {
  const { graph, answers } = useApp()
  const [topics, setTopics] = useState<readonly number[]>([])
  useEffect(() => {
    let isGone = false
    const query = name.replace(/[._-]+/g, ' ')
    answers.search(query, 2 * MOST).then(
      ({ results }) => {
        const found = results.map(({ topic }) => topic)
        const fit = key === 'topic' ? found : found.filter((topic) => isToLearn(graph, topic))
        if (!isGone) setTopics(fit.slice(0, MOST))
      },
      () => {}
    )
    return () => {
      isGone = true
    }
  }, [answers, graph, key, name])
  return topics
}
