import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { topicCounts } from '../store/topic-counts.ts'
import { setFilters } from '../store/transitions.ts'
import { useApp, useChange, useZhilu } from '../store/use-app.ts'
import { FilterGroup } from './FilterGroup.tsx'

/** The outlines, each with how many topics it teaches; not beside a comparison, which has its own. */
export function OutlineFilter({ children }: { children: ReactNode }) {
  const { graph } = useApp()
  const { words } = useWords()
  const change = useChange()
  const chosen = useZhilu((state) => state.filters.outlines)
  const isComparing = useZhilu((state) => state.compare !== null)
  const items = useMemo(() => {
    const { byOutline } = topicCounts(graph)
    return graph.outlines.map(({ outline, title }, value) => ({
      value,
      name: title || outline,
      count: byOutline[value] ?? 0
    }))
  }, [graph])
  if (items.length < 2 || (isComparing && !chosen)) return null
  return (
    <FilterGroup
      title={words.outlinesFilter}
      items={items}
      chosen={chosen}
      onChoose={(outlines) => change(setFilters, { outlines })}
    >
      {children}
    </FilterGroup>
  )
}
