import { useWords } from '../i18n/use-words.ts'
import { areaHueOf } from '../store/area-hues.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp } from '../store/use-app.ts'
import { AreaDot } from '../ui/AreaDot.tsx'
import styles from './RouteSteps.module.css'

/** The name of the area that the next steps lie in. */
export function AreaHeading({ area }: { area: number }) {
  const { graph } = useApp()
  const { language } = useWords()
  return (
    <h3 className={styles.area}>
      <AreaDot hue={areaHueOf(graph, area)} />
      {labelOf(graph, area, language)}
    </h3>
  )
}
