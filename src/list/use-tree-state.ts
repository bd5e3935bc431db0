import { useCallback, useState } from 'react'
import { groupsAround } from '../store/topic-facts.ts'
import { useApp } from '../store/use-app.ts'

/** Which row has the tab stop; `isWanted`: it shall have the focus as soon as it is drawn. */
export type RowFocus = { topic: number; isWanted: boolean }

/** What is open in the list and where one stands in it, shared by its trees. */
export type TreeState = {
  open: ReadonlySet<number>
  setOpen: (groups: readonly number[], isOpen: boolean) => void
  focus: RowFocus | null
  setFocus: (focus: RowFocus) => void
  /** Opens the groups around a topic and makes it the place where one stands. */
  reveal: (topic: number, isWanted: boolean) => void
}

/** The state of the list; nothing of it is worth an address. */
export function useTreeState(): TreeState {
  const { graph } = useApp()
  const [open, setOpenSet] = useState<ReadonlySet<number>>(new Set())
  const [focus, setFocusState] = useState<RowFocus | null>(null)
  const setOpen = useCallback((groups: readonly number[], isOpen: boolean) => {
    if (groups.length === 0) return
    setOpenSet((before) => {
      const after = new Set(before)
      for (const group of groups) {
        if (isOpen) after.add(group)
        else after.delete(group)
      }
      return after
    })
  }, [])
  const setFocus = useCallback((next: RowFocus) => {
    setFocusState((before) =>
      before?.topic === next.topic && before.isWanted === next.isWanted ? before : next
    )
  }, [])
  const reveal = useCallback(
    (topic: number, isWanted: boolean) => {
      setOpen(groupsAround(graph, topic), true)
      setFocusState({ topic, isWanted })
    },
    [graph, setOpen]
  )
  return { open, setOpen, focus, setFocus, reveal }
}
