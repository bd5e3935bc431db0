import { Plus, Waypoints } from 'lucide-react'
import { useWords } from '../i18n/use-words.ts'
import { addTarget, setFrom } from '../store/route-transitions.ts'
import { isToLearn, membersOf } from '../store/topic-facts.ts'
import { useApp, useChange, useZhilu } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import styles from './RouteActions.module.css'

/** What a topic can be to a route that is there: one more target, or where its spine begins. */
export function RouteActions({ topic }: { topic: number }) {
  const { graph } = useApp()
  const { words } = useWords()
  const change = useChange()
  const targets = useZhilu((state) => state.targets)
  const isStart = useZhilu((state) => state.from === topic)
  const isStep = isToLearn(graph, topic)
  const hasRoute = isStep || membersOf(graph, topic).length > 0
  if (targets.length === 0 || targets.includes(topic) || !hasRoute) return null
  return (
    <div className={styles.actions}>
      <Button kind="plain" onClick={() => change(addTarget, topic)}>
        <Plus size={16} aria-hidden />
        {words.addToRoute}
      </Button>
      {isStep && (
        <Button
          kind="plain"
          aria-pressed={isStart}
          onClick={() => change(setFrom, isStart ? null : topic)}
        >
          <Waypoints size={16} aria-hidden />
          {words.startHere}
        </Button>
      )}
    </div>
  )
}
