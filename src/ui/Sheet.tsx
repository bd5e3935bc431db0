import type { CSSProperties, PointerEvent, ReactNode } from 'react'
import { useRef, useState } from 'react'
import styles from './Sheet.module.css'

type SheetProps = {
  /** What the handle does when it is pressed. */
  growLabel: string
  shrinkLabel: string
  onClose: () => void
  children: ReactNode
}

const SLACK = 8
const FAR = 90
/** Pixels a millisecond that make a drag a swipe. */
const SWIFT = 0.5

/**
 * A sheet at the bottom, half or nearly the whole height of what it lies over. Its handle and any
 * header inside it are dragged; the handle is a button too. Far or swiftly down closes it.
 */
export function Sheet({ growLabel, shrinkLabel, onClose, children }: SheetProps) {
  const [isFull, setFull] = useState(false)
  const [drag, setDrag] = useState<number | null>(null)
  const start = useRef<{ y: number; time: number } | null>(null)
  const wasDragged = useRef(false)
  const take = (event: PointerEvent) => {
    wasDragged.current = false
    const target = event.target as Element
    const isHandle = target.closest('[data-handle]') !== null
    const isHeader = target.closest('header') !== null && target.closest('button, a') === null
    if (event.isPrimary && (isHandle || isHeader))
      start.current = { y: event.clientY, time: event.timeStamp }
  }
  const move = (event: PointerEvent) => {
    if (!start.current) return
    const dy = event.clientY - start.current.y
    if (drag === null && Math.abs(dy) < SLACK) return
    if (drag === null) event.currentTarget.setPointerCapture(event.pointerId)
    wasDragged.current = true
    setDrag(dy)
  }
  const drop = (event: PointerEvent) => {
    const from = start.current
    start.current = null
    setDrag(null)
    if (!from || drag === null || event.type === 'pointercancel') return
    const dy = event.clientY - from.y
    const isSwift = Math.abs(dy) / Math.max(1, event.timeStamp - from.time) > SWIFT
    if (Math.abs(dy) < FAR && !isSwift) return
    const height = event.currentTarget.getBoundingClientRect().height
    if (dy < 0) setFull(true)
    else if (isFull && !isSwift && dy < height / 2) setFull(false)
    else onClose()
  }
  return (
    <div
      className={styles.sheet}
      data-panel
      data-full={isFull}
      data-dragged={drag !== null}
      style={{ '--drag': `${drag ?? 0}px` } as CSSProperties}
      onPointerDown={take}
      onPointerMove={move}
      onPointerUp={drop}
      onPointerCancel={drop}
    >
      <button
        type="button"
        data-handle
        aria-expanded={isFull}
        aria-label={isFull ? shrinkLabel : growLabel}
        className={styles.handle}
        onClick={() => {
          if (!wasDragged.current) setFull(!isFull)
        }}
      />
      {children}
    </div>
  )
}
