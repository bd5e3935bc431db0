import type { KeyboardEvent } from 'react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { areaOf, groupsAround, isToLearn, labelOf } from '../store/topic-facts.ts'
import { selectTopic, toggleKnown } from '../store/transitions.ts'
import { useApp, useChange, useZhilu } from '../store/use-app.ts'
import styles from './TopicList.module.css'
import { TreeItem } from './TreeItem.tsx'
import { findTyped, treeMove } from './tree-keys.ts'
import { treeRows } from './tree-rows.ts'

const TYPING_PAUSE = 700

type TopicTreeProps = { id: string; label: string; roots: readonly number[] }

/** An ARIA tree with one tab stop; the selected topic is always open to the eye. */
export function TopicTree({ id, label, roots }: TopicTreeProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  const selected = useZhilu((state) => state.topic)
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set())
  const [focused, setFocused] = useState<number | null>(null)
  const tree = useRef<HTMLDivElement>(null)
  const typed = useRef({ text: '', at: 0 })
  const rows = useMemo(() => treeRows(graph, roots, open), [graph, roots, open])
  const focusedRow = Math.max(
    0,
    rows.findIndex(({ topic }) => topic === (focused ?? selected))
  )
  const rowElement = (topic: number) =>
    tree.current?.querySelector<HTMLElement>(`[data-topic="${topic}"]`)

  useEffect(() => {
    if (selected === null || !roots.includes(areaOf(graph, selected))) return
    setOpen((before) => new Set([...before, ...groupsAround(graph, selected)]))
    setFocused(selected)
  }, [graph, roots, selected])
  useEffect(() => {
    if (selected !== null)
      tree.current
        ?.querySelector(`[data-topic="${selected}"]`)
        ?.scrollIntoView({ block: 'nearest' })
  }, [selected])

  const focusRow = (place: number) => {
    const row = rows[place]
    if (!row) return
    setFocused(row.topic)
    rowElement(row.topic)?.focus()
  }
  const setOpenState = (topic: number, isOpen: boolean) =>
    setOpen((before) => {
      const after = new Set(before)
      if (isOpen) after.add(topic)
      else after.delete(topic)
      return after
    })
  const choose = (topic: number) => {
    setFocused(topic)
    const row = rows.find((one) => one.topic === topic)
    if (isToLearn(graph, topic) || !row || row.isOpen === null) change(selectTopic, topic)
    else setOpenState(topic, !row.isOpen)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') return change(selectTopic, null)
    const row = rows[focusedRow]
    const move = treeMove(rows, focusedRow, event.key)
    if (move && 'go' in move) focusRow(move.go)
    else if (move && row) {
      if (move.do === 'choose') choose(row.topic)
      else if (move.do !== 'mark') setOpenState(row.topic, move.do === 'open')
      else if (isToLearn(graph, row.topic)) change(toggleKnown, row.topic)
    } else if (!typeAhead(event.key)) return
    event.preventDefault()
  }
  const typeAhead = (key: string) => {
    if (key.length !== 1 || key === ' ' || key === '/') return false
    const now = performance.now()
    const text = now - typed.current.at < TYPING_PAUSE ? typed.current.text + key : key
    typed.current = { text, at: now }
    const place = findTyped(rows, focusedRow, text, (topic) => [
      labelOf(graph, topic, language),
      labelOf(graph, topic, 'en')
    ])
    if (place >= 0) focusRow(place)
    return true
  }
  return (
    // The rows take the focus, the tree the keys.
    <div
      ref={tree}
      id={id}
      role="tree"
      aria-label={label}
      aria-description={words.listHelp}
      className={styles.tree}
      onKeyDown={press}
    >
      {rows.map((row, place) => (
        <TreeItem
          key={row.topic}
          row={row}
          isSelected={row.topic === selected}
          hasTabStop={place === focusedRow}
          onChoose={() => choose(row.topic)}
          onToggle={() => setOpenState(row.topic, !row.isOpen)}
          onFocus={() => setFocused(row.topic)}
        />
      ))}
    </div>
  )
}
