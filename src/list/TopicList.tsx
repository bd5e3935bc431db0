import { useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { unhideTopics } from '../store/hidden-by.ts'
import { listedTopics } from '../store/listed-topics.ts'
import { adviceRootsOf, rootsOf } from '../store/topic-facts.ts'
import { useApp, useZhilu } from '../store/use-app.ts'
import { NeighbourStrip } from './NeighbourStrip.tsx'
import styles from './TopicList.module.css'
import { TopicTree } from './TopicTree.tsx'
import { useTreeState } from './use-tree-state.ts'

/** The twin of the map: every topic as a tree, advice under a heading of its own. */
export function TopicList({ onDrawn }: { onDrawn: () => void }) {
  const { graph, store } = useApp()
  const { words } = useWords()
  const state = useTreeState()
  const roots = useMemo(() => rootsOf(graph), [graph])
  const isWhole = useZhilu((all) => listedTopics(graph, all) === null)
  // Advice is taught by all and in no area: no filter is about it.
  const advice = useMemo(() => (isWhole ? adviceRootsOf(graph) : []), [graph, isWhole])
  const selected = useZhilu((all) => all.topic)
  const [pointed, setPointed] = useState<number | null>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const strip = useRef<HTMLDivElement>(null)
  const told = pointed ?? state.focus?.topic ?? null
  useEffect(onDrawn, [onDrawn])
  const shared = { state, scroller, strip, onPoint: setPointed }
  return (
    <div className={styles.frame}>
      <div ref={scroller} className={styles.scroller}>
        <div data-scrolled className={styles.list}>
          <TopicTree id="topic-tree" label={words.topicList} roots={roots} {...shared} />
          {advice.length > 0 && (
            <section className={styles.advice}>
              <h2>{words.adviceList}</h2>
              <TopicTree id="advice-tree" label={words.adviceList} roots={advice} {...shared} />
            </section>
          )}
        </div>
      </div>
      <NeighbourStrip
        ref={strip}
        topic={told === selected ? null : told}
        onGo={(topic) => {
          store.setState((all) => unhideTopics(graph, all, [topic]), true)
          state.reveal(topic, true)
        }}
      />
    </div>
  )
}
