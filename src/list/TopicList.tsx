import { useWords } from '../i18n/use-words.ts'
import { adviceRootsOf, rootsOf } from '../store/topic-facts.ts'
import { useApp } from '../store/use-app.ts'
import styles from './TopicList.module.css'
import { TopicTree } from './TopicTree.tsx'

/** The twin of the map: every topic as a tree, advice under a heading of its own. */
export function TopicList() {
  const { graph } = useApp()
  const { words } = useWords()
  const advice = adviceRootsOf(graph)
  return (
    <div className={styles.list}>
      <TopicTree id="topic-tree" label={words.topicList} roots={rootsOf(graph)} />
      {advice.length > 0 && (
        <section className={styles.advice}>
          <h2>{words.adviceList}</h2>
          <TopicTree id="advice-tree" label={words.adviceList} roots={advice} />
        </section>
      )}
    </div>
  )
}
