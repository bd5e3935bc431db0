import { List, Map as MapIcon, Route } from 'lucide-react'
import styles from './App.module.css'
import { useWords } from './i18n/use-words.ts'
import type { View } from './store/state.ts'
import { selectTopic, showView } from './store/transitions.ts'
import { useChange, useZhilu } from './store/use-app.ts'

const ICONS = { list: List, map: MapIcon, route: Route }

/** The views of a phone, at the bottom; the route once there is one. */
export function Tabs() {
  const { words } = useWords()
  const change = useChange()
  const view = useZhilu((state) => state.view)
  const hasRoute = useZhilu((state) => state.targets.length > 0)
  const views: View[] = hasRoute ? ['list', 'map', 'route'] : ['list', 'map']
  return (
    <nav aria-label={words.view} className={styles.tabs}>
      {views.map((one) => {
        const Icon = ICONS[one]
        return (
          <button
            key={one}
            type="button"
            aria-current={one === view ? 'page' : undefined}
            onClick={() => {
              // The topic stays open on the map and in the list; the tab at hand closes it.
              if (one === view || one === 'route') change(selectTopic, null)
              change(showView, one)
            }}
          >
            <Icon size={20} aria-hidden />
            {words[one]}
          </button>
        )
      })}
    </nav>
  )
}
