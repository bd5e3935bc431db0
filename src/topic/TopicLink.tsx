import { useWords } from '../i18n/use-words.ts'
import { areaHueOf } from '../store/area-hues.ts'
import { labelOf } from '../store/topic-facts.ts'
import { selectTopic } from '../store/transitions.ts'
import { useApp, useChange } from '../store/use-app.ts'
import { AreaDot } from '../ui/AreaDot.tsx'
import styles from './TopicPanel.module.css'

/** The name of a topic, which opens it. */
export function TopicLink({ topic }: { topic: number }) {
  const { graph } = useApp()
  const { language } = useWords()
  const change = useChange()
  return (
    <button type="button" className={styles.name} onClick={() => change(selectTopic, topic)}>
      <AreaDot hue={areaHueOf(graph, topic)} />
      {labelOf(graph, topic, language)}
    </button>
  )
}
