import { X } from 'lucide-react'
import { useWords } from '../i18n/use-words.ts'
import { hiddenBy, revealTopic } from '../store/hidden-by.ts'
import type { Filters } from '../store/state.ts'
import { labelOf } from '../store/topic-facts.ts'
import { clearFilters, setFilters, toggleLimit } from '../store/transitions.ts'
import { useApp, useChange, useZhilu } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import styles from './FilterLine.module.css'
import { useShown } from './use-shown.ts'

/** What is left out, and how much is left: one chip a filter, each with a way out. Nothing without filters. */
export function FilterLine() {
  const { words } = useWords()
  const change = useChange()
  const filters = useZhilu((state) => state.filters)
  const { count, all } = useShown()
  const chips = useChips(filters)
  if (chips.length === 0) return <HiddenTopic />
  return (
    <section aria-label={words.filters} className={styles.line}>
      <span className={styles.count}>{words.shownCount(count, all)}</span>
      <ul className={styles.chips}>
        {chips.map(({ text, remove }) => (
          <li key={text}>
            <button
              type="button"
              className={styles.chip}
              aria-label={words.removeFilter(text)}
              title={words.removeFilter(text)}
              onClick={remove}
            >
              <span>{text}</span>
              <X size={14} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <Button kind="plain" onClick={() => change(clearFilters)}>
        {words.clearFilters}
      </Button>
      <HiddenTopic />
    </section>
  )
}

type Chip = { text: string; remove: () => void }

/** More than so many names are only counted. */
const MOST_NAMES = 2

function useChips({ areas, outlines, only }: Filters): Chip[] {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  const titleOf = (outline: number) => {
    const { title = '', outline: file = '' } = graph.outlines[outline] ?? {}
    return title || file
  }
  const named = (names: readonly string[], counted: string) =>
    words.filteredTo(names.length > MOST_NAMES ? counted : names.join(words.listSeparator))
  const chips: Chip[] = []
  if (areas) {
    const names = areas.map((area) => labelOf(graph, area, language))
    const text = named(names, words.countOfAreas(areas.length))
    chips.push({ text, remove: () => change(setFilters, { areas: null }) })
  }
  if (outlines) {
    const text = named(outlines.map(titleOf), words.countOfOutlines(outlines.length))
    chips.push({ text, remove: () => change(setFilters, { outlines: null }) })
  }
  for (const limit of only) {
    const text = limit === 'required' ? words.onlyRequired : words.hideKnown
    chips.push({ text, remove: () => change(toggleLimit, limit) })
  }
  return chips
}

/** Says that the selected topic is not among what is shown, and shows it when asked. */
function HiddenTopic() {
  const { graph, store } = useApp()
  const { words, language } = useWords()
  const topic = useZhilu((state) => state.topic)
  const isHidden = useZhilu(
    (state) => state.topic !== null && hiddenBy(graph, state, state.topic).length > 0
  )
  if (topic === null || !isHidden) return null
  const show = () => store.setState((state) => revealTopic(graph, state, topic), true)
  return (
    <p className={styles.hidden}>
      {words.topicIsHidden(labelOf(graph, topic, language))}
      <Button onClick={show}>{words.showIt}</Button>
    </p>
  )
}
