import { ArrowLeftRight, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { countParts } from '../store/comparison.ts'
import { shownTopics } from '../store/shown-topics.ts'
import { compareOutlines, showComparedPart } from '../store/transitions.ts'
import { useApp, useChange, useZhilu } from '../store/use-app.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { PartMark } from '../ui/PartMark.tsx'
import styles from './CompareBar.module.css'
import { OrderDifferences } from './OrderDifferences.tsx'
import { useOrderDifferences } from './use-order-differences.ts'

/** The bar over a comparison: which outlines, what each teaches, where they differ in order, the way out. */
export function CompareBar() {
  const compare = useZhilu((state) => state.compare)
  return compare && <OpenBar compare={compare} />
}

function OpenBar({ compare }: { compare: readonly [number, number] }) {
  const { words } = useWords()
  const change = useChange()
  const [isListOpen, setListOpen] = useState(false)
  const order = useOrderDifferences(compare)
  const end = () => {
    change(compareOutlines, null)
  }
  return (
    <section aria-label={words.comparison} className={styles.bar}>
      <OutlineChoice compare={compare} which="a" />
      <ArrowLeftRight size={14} aria-hidden className={styles.versus} />
      <OutlineChoice compare={compare} which="b" />
      <IconButton label={words.endComparison} className={styles.end ?? ''} onClick={end}>
        <X size={16} aria-hidden />
      </IconButton>
      <Parts />
      {order.status === 'ready' ? (
        <Button
          kind="plain"
          className={styles.order ?? ''}
          aria-expanded={isListOpen}
          disabled={order.pairs.length === 0}
          onClick={() => setListOpen(!isListOpen)}
        >
          {words.orderDifferences(order.pairs.length)}
        </Button>
      ) : (
        <span className={styles.wait} role={order.status === 'failed' ? 'alert' : undefined}>
          {order.status === 'failed' ? words.orderFailed : words.orderLoading}
          {order.status === 'failed' && (
            <Button onClick={order.retry}>
              {order.isOutdated ? words.reload : words.tryAgain}
            </Button>
          )}
        </span>
      )}
      {isListOpen && order.status === 'ready' && order.pairs.length > 0 && (
        <OrderDifferences compare={compare} pairs={order.pairs} />
      )}
    </section>
  )
}

type OutlineChoiceProps = { compare: readonly [number, number]; which: 'a' | 'b' }

/** One of the two; to choose the other one here turns the comparison round. */
function OutlineChoice({ compare: [a, b], which }: OutlineChoiceProps) {
  const { graph } = useApp()
  const { words } = useWords()
  const change = useChange()
  const [own, other] = which === 'a' ? [a, b] : [b, a]
  const choose = (outline: number) => {
    const rest = outline === other ? own : other
    change(compareOutlines, which === 'a' ? [outline, rest] : [rest, outline])
  }
  return (
    <label className={styles.outline}>
      <PartMark part={which} />
      <span aria-hidden>{which.toUpperCase()}</span>
      <select
        id={`compare-${which}`}
        aria-label={words.comparedOutline(which === 'a' ? 'A' : 'B')}
        value={own}
        onChange={(event) => choose(Number(event.target.value))}
      >
        {graph.outlines.map(({ outline, title }, i) => (
          <option key={outline} value={i}>
            {title || outline}
          </option>
        ))}
      </select>
    </label>
  )
}

/** How much each part has; pressed, it alone is shown. */
function Parts() {
  const { graph } = useApp()
  const { words } = useWords()
  const change = useChange()
  const compare = useZhilu((state) => state.compare)
  const comparedPart = useZhilu((state) => state.comparedPart)
  const shown = useZhilu((state) => shownTopics(graph, { ...state, comparedPart: null }))
  const counts = useMemo(() => countParts(graph, compare, shown), [graph, compare, shown])
  return (
    <div className={styles.parts}>
      {(['a', 'b', 'both'] as const).map((part) => (
        <button
          key={part}
          type="button"
          className={styles.part}
          aria-pressed={comparedPart === part}
          aria-label={words.comparedCount(words.comparedParts[part], counts[part])}
          disabled={counts[part] === 0 && comparedPart !== part}
          onClick={() => change(showComparedPart, part)}
        >
          <PartMark part={part} />
          {words.comparedParts[part]} <b>{counts[part]}</b>
        </button>
      ))}
    </div>
  )
}
