import { Focus } from 'lucide-react'
import { useWords } from '../i18n/use-words.ts'
import { isToLearn } from '../store/topic-facts.ts'
import { focusOn, leaveFocus, selectTopic } from '../store/transitions.ts'
import { useApp, useChange, useZhilu } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { useMedia } from '../ui/use-media.ts'

/** Shows nothing but the selected topic and what is around it, and with a second press everything again. */
export function FocusButton() {
  const { graph } = useApp()
  const { words } = useWords()
  const change = useChange()
  // On a phone the sheet of the topic would lie over what it shows.
  const isPhone = useMedia('(width < 640px)')
  const topic = useZhilu((state) => state.topic)
  const isOn = useZhilu((state) => state.topic !== null && state.focus?.topic === state.topic)
  if (topic === null || !isToLearn(graph, topic)) return null
  const press = () =>
    change((state) => {
      const next = isOn ? leaveFocus(state) : focusOn(state, topic)
      return isPhone ? selectTopic(next, null) : next
    })
  return (
    <Button aria-pressed={isOn} title={words.focusHelp} onClick={press}>
      <Focus size={16} aria-hidden />
      {words.focusHere}
    </Button>
  )
}
