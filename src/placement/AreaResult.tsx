import { formatHours } from '../i18n/format-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import { areaHueOf } from '../store/area-hues.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp } from '../store/use-app.ts'
import { AreaDot } from '../ui/AreaDot.tsx'
import { Tick } from '../ui/Tick.tsx'
import styles from './Placement.module.css'
import { useHours } from './use-hours.ts'

type AreaResultProps = {
  area: number
  topics: readonly number[]
  left: ReadonlySet<number>
  onToggle: (topic: number) => void
}

/** What would be marked in one area, each topic with a tick that leaves it out. */
export function AreaResult({ area, topics, left, onToggle }: AreaResultProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const hours = useHours()
  const chosen = topics.filter((topic) => !left.has(topic))
  return (
    <section className={styles.area} aria-label={labelOf(graph, area, language)}>
      <h4>
        <AreaDot hue={areaHueOf(graph, area)} />
        {labelOf(graph, area, language)}
        <span className={styles.quiet}>
          {words.placementInArea(chosen.length, formatHours(hours(chosen), language))}
        </span>
      </h4>
      <ul>
        {topics.map((topic) => {
          const name = labelOf(graph, topic, language)
          return (
            <li key={topic}>
              <Tick
                label={words.placementLeaveOut(name)}
                isTicked={!left.has(topic)}
                onToggle={() => onToggle(topic)}
              />
              <span>{name}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
