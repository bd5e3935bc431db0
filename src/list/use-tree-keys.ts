import type { KeyboardEvent, RefObject } from 'react'
import { useRef } from 'react'
import { isToLearn } from '../store/topic-facts.ts'
import { selectTopic, toggleKnown } from '../store/transitions.ts'
import { foldTyped, shownForms, typedForms } from '../store/typed-names.ts'
import { useApp, useChange } from '../store/use-app.ts'
import { closedBeside, findTyped, treeMove } from './tree-keys.ts'
import type { TreeRow, TreeRows } from './tree-rows.ts'
import type { TreeState } from './use-tree-state.ts'

type TreeKeysOptions = {
  rows: TreeRows
  /** The row with the tab stop. */
  place: number
  state: TreeState
  scroller: RefObject<HTMLElement | null>
  /** What tells of the row: it comes next for who goes on by Tab, before the other tree. */
  strip: RefObject<HTMLElement | null>
  choose: (row: TreeRow) => void
}

const TYPING_PAUSE = 700
const LEAST_ROW = 36

/** What a key does in the tree, to be given to its `onKeyDown`. */
export function useTreeKeys({ rows, place, state, scroller, strip, choose }: TreeKeysOptions) {
  const { graph } = useApp()
  const change = useChange()
  const typed = useRef({ text: '', at: 0 })
  const go = (to: number) => {
    const row = rows.at(to)
    if (row) state.setFocus({ topic: row.topic, isWanted: true })
  }
  const typeAhead = (key: string) => {
    if (key.length !== 1 || key === ' ' || key === '/') return false
    const now = performance.now()
    const text = now - typed.current.at < TYPING_PAUSE ? typed.current.text + key : key
    typed.current = { text, at: now }
    const found = findTyped(rows, place, foldTyped(text), {
      shown: (topic) => shownForms(graph, topic),
      all: (topic) => typedForms(graph, topic)
    })
    if (found >= 0) go(found)
    return true
  }
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Tab') {
      const next = event.shiftKey ? null : strip.current?.querySelector('button')
      if (!next?.checkVisibility()) return
      next.focus()
      return event.preventDefault()
    }
    if (event.key === 'Escape') return change(selectTopic, null)
    const row = rows.at(place)
    const move = treeMove(rows, place, event.key, pageOf(scroller.current))
    if (move && 'go' in move) go(move.go)
    else if (move && row) {
      if (move.do === 'choose') choose(row)
      else if (move.do === 'open-beside') state.setOpen(closedBeside(rows, place), true)
      else if (move.do !== 'mark') state.setOpen([row.topic], move.do === 'open')
      else if (isToLearn(graph, row.topic)) change(toggleKnown, row.topic)
    } else if (!typeAhead(event.key)) return
    event.preventDefault()
  }
}

/** How many rows there is room for. */
function pageOf(scroller: HTMLElement | null): number {
  return Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / LEAST_ROW) - 2)
}
