import { useWords } from '../i18n/use-words.ts'
import { unhideTopics } from '../store/hidden-by.ts'
import { labelOf } from '../store/topic-facts.ts'
import { showPair } from '../store/transitions.ts'
import { useApp, useZhilu } from '../store/use-app.ts'
import styles from './CompareBar.module.css'

type OrderDifferencesProps = {
  compare: readonly [number, number]
  pairs: readonly (readonly [number, number])[]
}

/** Each pair of topics that the two outlines order differently; chosen, the map points it out. */
export function OrderDifferences({ compare, pairs }: OrderDifferencesProps) {
  const { graph, store } = useApp()
  const { words, language } = useWords()
  const shown = useZhilu((state) => state.pair)
  const [titleA = '', titleB = ''] = compare.map((outline) => {
    const { title = '', outline: file = '' } = graph.outlines[outline] ?? {}
    return title || file
  })
  const show = (pair: readonly [number, number]) =>
    store.setState((state) => showPair(unhideTopics(graph, state, pair), pair), true)
  return (
    <ul className={styles.pairs} aria-label={words.orderDifferences(pairs.length)}>
      {pairs.map((pair) => {
        const [first, then] = pair.map((topic) => labelOf(graph, topic, language))
        const isShown = shown?.[0] === pair[0] && shown[1] === pair[1]
        return (
          <li key={pair.join()}>
            <button
              type="button"
              className={styles.pair}
              aria-pressed={isShown}
              onClick={() =>
                isShown ? store.setState((s) => showPair(s, null), true) : show(pair)
              }
            >
              <b>
                {first} ⇄ {then}
              </b>
              <span>{words.orderSentence(titleA, titleB, first ?? '', then ?? '')}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
