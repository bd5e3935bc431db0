import { useMemo } from 'react'
import { useWords } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import { areaHueOf } from '../store/area-hues.ts'
import { progressByArea } from '../store/progress-counts.ts'
import { areaRuns } from '../store/route-facts.ts'
import { knownTopics } from '../store/state.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp, useZhilu } from '../store/use-app.ts'
import { AreaDot } from '../ui/AreaDot.tsx'
import { ProgressLine } from '../ui/ProgressLine.tsx'
import styles from './AreaProgress.module.css'

/** How much is known of each area that the route goes through. */
export function AreaProgress({ route }: { route: Route }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const known = useZhilu(knownTopics)
  const counts = useMemo(() => progressByArea(graph, known), [graph, known])
  const areas = new Set(areaRuns(graph, route).map(({ area }) => area))
  return (
    <details className={styles.progress}>
      <summary>{words.byArea}</summary>
      <ul>
        {[...areas].map((area) => {
          const { known: done, all } = counts.get(area) ?? { known: 0, all: 0 }
          const name = labelOf(graph, area, language)
          return (
            <li key={area}>
              <AreaDot hue={areaHueOf(graph, area)} />
              <span className={styles.name}>{name}</span>
              <ProgressLine label={words.outOfLabel(name, done, all)} done={done} all={all} />
              <span aria-hidden>{words.knownOf(done, all)}</span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
