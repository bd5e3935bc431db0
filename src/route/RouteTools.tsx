import { SlidersHorizontal, Route as Ways } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { Button } from '../ui/Button.tsx'
import styles from './RouteHead.module.css'

export type Tool = 'options' | 'ways'

/** The id of what an open tool shows. */
export const TOOL_ID = 'route-tool'

type RouteToolsProps = {
  open: Tool | null
  onOpen: (tool: Tool | null) => void
  hasWays: boolean
  children: ReactNode
}

/** What can be done with a route beside learning it: one opens at a time. */
export function RouteTools({ open, onOpen, hasWays, children }: RouteToolsProps) {
  const { words } = useWords()
  const tool = (name: Tool, label: string, icon: ReactNode) => (
    <Button
      kind="plain"
      className={styles.tool ?? ''}
      aria-expanded={open === name}
      aria-controls={open === name ? TOOL_ID : undefined}
      onClick={() => onOpen(open === name ? null : name)}
    >
      {icon}
      {label}
    </Button>
  )
  return (
    <div className={styles.tools}>
      {tool('options', words.options, <SlidersHorizontal size={14} aria-hidden />)}
      {hasWays && tool('ways', words.otherWays, <Ways size={14} aria-hidden />)}
      {children}
    </div>
  )
}
