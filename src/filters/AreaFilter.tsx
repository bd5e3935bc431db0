import { useMemo } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { areaHueOf } from '../store/area-hues.ts'
import { topicCounts } from '../store/topic-counts.ts'
import { labelOf, rootsOf } from '../store/topic-facts.ts'
import { setFilters } from '../store/transitions.ts'
import { useApp, useChange, useZhilu } from '../store/use-app.ts'
import { FilterGroup } from './FilterGroup.tsx'

/** The areas with their colours: legend and filter in one. */
export function AreaFilter() {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  const chosen = useZhilu((state) => state.filters.areas)
  const items = useMemo(() => {
    const { byArea } = topicCounts(graph)
    return rootsOf(graph).flatMap((area) => {
      const count = byArea.get(area)
      if (!count) return []
      const hue = areaHueOf(graph, area)
      return [{ value: area, name: labelOf(graph, area, language), count, hue }]
    })
  }, [graph, language])
  return (
    <FilterGroup
      title={words.areasTitle}
      items={items}
      chosen={chosen}
      onChoose={(areas) => change(setFilters, { areas })}
    />
  )
}
