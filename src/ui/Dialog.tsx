import { X } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useId, useRef } from 'react'
import { IconButton } from './Button.tsx'
import styles from './Dialog.module.css'

type DialogProps = {
  title: ReactNode
  /** A line below the title. */
  note?: ReactNode
  closeLabel: string
  /** Gives the dialog its size. */
  className: string
  /** On a narrow screen: a sheet at the foot, or the whole page. */
  onPhone: 'sheet' | 'page'
  /** Whether a press beside it closes it, as Escape does. */
  isLight?: boolean
  /** What the focus goes to when it opens, as a selector; else the browser decides. */
  focusOn?: string
  onClose: () => void
  onKeyDown?: (event: KeyboardEvent) => void
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** A dialog over the page; the browser keeps the focus in it, and gives it back when it closes. */
export function Dialog(props: DialogProps) {
  const { title, note, closeLabel, className, onPhone, isLight, focusOn, children } = props
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const close = () => dialog.current?.close()
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    if (focusOn) shown?.querySelector<HTMLElement>(focusOn)?.focus()
    return () => shown?.close()
  }, [focusOn])
  return (
    <dialog
      ref={dialog}
      closedby={isLight ? 'any' : undefined}
      className={`${styles.dialog} ${className}`}
      data-phone={onPhone}
      aria-labelledby={titleId}
      onClose={props.onClose}
      onKeyDown={props.onKeyDown}
    >
      <div className={styles.head}>
        <div className={styles.titles}>
          <h2 id={titleId}>{title}</h2>
          {note && <p>{note}</p>}
        </div>
        <IconButton label={closeLabel} onClick={close}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
      {typeof children === 'function' ? children(close) : children}
    </dialog>
  )
}
