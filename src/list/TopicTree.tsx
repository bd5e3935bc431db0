import type { CSSProperties, MouseEvent, RefObject } from 'react'
import { useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { comparedPartOf } from '../store/comparison.ts'
import { shownTopics } from '../store/shown-topics.ts'
import { knownTopics } from '../store/state.ts'
import { areaOf, isToLearn } from '../store/topic-facts.ts'
import { selectTopic } from '../store/transitions.ts'
import { useApp, useChange, useRoute, useZhilu } from '../store/use-app.ts'
import styles from './TopicList.module.css'
import { TreeItem } from './TreeItem.tsx'
import type { TreeRow } from './tree-rows.ts'
import { treeRows } from './tree-rows.ts'
import { useRowWindow } from './use-row-window.ts'
import { useTreeKeys } from './use-tree-keys.ts'
import type { TreeState } from './use-tree-state.ts'

type TopicTreeProps = {
  id: string
  label: string
  roots: readonly number[]
  state: TreeState
  scroller: RefObject<HTMLElement | null>
  /** What lies over the end of the scroller and tells of the row at hand. */
  strip: RefObject<HTMLElement | null>
  onPoint: (topic: number | null) => void
}

/** An ARIA tree with one tab stop, drawn as far as it is in sight; the selected topic is open to the eye. */
export function TopicTree({ id, label, roots, state, scroller, strip, onPoint }: TopicTreeProps) {
  const { graph } = useApp()
  const { words } = useWords()
  const change = useChange()
  const selected = useZhilu((all) => all.topic)
  const isShown = useZhilu((all) => all.view === 'list')
  const known = useZhilu(knownTopics)
  const stepByTopic = useSteps()
  const tree = useRef<HTMLDivElement>(null)
  const helpId = useId()
  const { open, setOpen, focus, setFocus, reveal } = state
  const shown = useZhilu((all) => shownTopics(graph, all))
  const compare = useZhilu((all) => all.compare)
  const rows = useMemo(() => treeRows(graph, roots, open, shown), [graph, roots, open, shown])
  const place = Math.max(0, rows.placeOf(focus?.topic ?? selected ?? -1))
  const { virtualizer, margin } = useRowWindow({
    rows,
    kept: place,
    scroller,
    tree,
    covered: strip.current?.offsetHeight ?? 0
  })
  const isOwn = (topic: number | null): topic is number =>
    topic !== null && roots.includes(areaOf(graph, topic))
  const latest = useRef({ rows, virtualizer, isOwn })
  latest.current = { rows, virtualizer, isOwn }

  useEffect(() => {
    if (latest.current.isOwn(selected)) reveal(selected, false)
  }, [selected, reveal])
  useEffect(() => {
    if (!isShown || !latest.current.isOwn(selected)) return
    const frame = requestAnimationFrame(() => {
      const at = latest.current.rows.placeOf(selected)
      if (at >= 0) latest.current.virtualizer.scrollToIndex(at, { align: 'auto' })
    })
    return () => cancelAnimationFrame(frame)
  }, [isShown, selected])
  useLayoutEffect(() => {
    if (!focus?.isWanted) return
    const at = rows.placeOf(focus.topic)
    if (at < 0) return
    latest.current.virtualizer.scrollToIndex(at, { align: 'auto' })
    rowElement(tree.current, focus.topic)?.focus({ preventScroll: true })
    setFocus({ topic: focus.topic, isWanted: false })
  }, [focus, rows, setFocus])

  const choose = ({ topic, isOpen }: TreeRow) => {
    if (isToLearn(graph, topic) || isOpen === null) change(selectTopic, topic)
    else setOpen([topic], !isOpen)
  }
  const press = useTreeKeys({ rows, place, state, scroller, choose })
  const click = (event: MouseEvent) => {
    const row = rows.at(rows.placeOf(topicAt(event.target)))
    if (!row) return
    setFocus({ topic: row.topic, isWanted: false })
    const isChevron = (event.target as Element).closest('[data-opens]') !== null
    if (isChevron) setOpen([row.topic], !row.isOpen)
    else choose(row)
  }
  return (
    <>
      <p id={helpId} hidden>
        {words.listHelp}
      </p>
      {/* The rows take the focus, the tree the keys. */}
      <div
        ref={tree}
        id={id}
        role="tree"
        aria-label={label}
        aria-describedby={helpId}
        className={styles.tree}
        style={{ '--tree-height': `${virtualizer.getTotalSize()}px` } as CSSProperties}
        onKeyDown={press}
        onClick={click}
        onFocus={(event) => {
          const topic = topicAt(event.target)
          if (topic >= 0 && topic !== focus?.topic) setFocus({ topic, isWanted: false })
        }}
        onMouseOver={(event) => {
          const topic = topicAt(event.target)
          onPoint(topic < 0 ? null : topic)
        }}
        onMouseLeave={() => onPoint(null)}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows.at(index)
          if (!row) return null
          return (
            <TreeItem
              key={key}
              {...row}
              place={index}
              top={start - margin}
              isSelected={row.topic === selected}
              isKnown={known.has(row.topic)}
              part={comparedPartOf(graph, compare, row.topic)}
              step={stepByTopic.get(row.topic) ?? null}
              hasTabStop={index === place}
              onMeasure={virtualizer.measureElement}
            />
          )
        })}
      </div>
    </>
  )
}

/** The number of each step of the route, from 1. */
function useSteps(): ReadonlyMap<number, number> {
  const { route } = useRoute()
  return useMemo(
    () => new Map(route?.steps.map(({ topic }, i) => [topic, i + 1] as const)),
    [route]
  )
}

function rowElement(tree: HTMLElement | null, topic: number): HTMLElement | null {
  return tree?.querySelector<HTMLElement>(`[data-topic="${topic}"]`) ?? null
}

/** The topic of the row an event came from, −1 = from none. */
function topicAt(target: EventTarget): number {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-topic]') : null
  return Number(row?.dataset.topic ?? -1)
}
