import { useWords } from '../i18n/use-words.ts'
import { areaHueOf } from '../store/area-hues.ts'
import { labelInside } from '../store/topic-facts.ts'
import { useApp } from '../store/use-app.ts'
import { AreaDot } from '../ui/AreaDot.tsx'
import styles from './WhereAmI.module.css'

type WhereAmIProps = {
  /** The groups one looks at, outermost first. */
  groups: readonly number[]
  /** Goes to a group; null = all there is. */
  onGo: (group: number | null) => void
}

/** Where the map is zoomed in: “whole map › area › section”, each a way there. */
export function WhereAmI({ groups, onGo }: WhereAmIProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const [area] = groups
  if (area === undefined) return null
  return (
    <nav aria-label={words.whereAmI} className={styles.place}>
      <AreaDot hue={areaHueOf(graph, area)} />
      <ol>
        <li>
          <button type="button" onClick={() => onGo(null)}>
            {words.fromTheTop}
          </button>
        </li>
        {groups.map((group) => (
          <li key={group}>
            <button type="button" onClick={() => onGo(group)}>
              {labelInside(graph, group, language)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
