import type { ReactNode } from 'react'
import { useZhilu } from '../store/use-app.ts'
import { BundlePanel } from './BundlePanel.tsx'
import { EdgePanel } from './EdgePanel.tsx'
import { TopicPanel } from './TopicPanel.tsx'

/** What is selected in detail: a topic, a prerequisite, or a bundle of them; nothing when nothing is. `focus` stands among a topic's actions. */
export function DetailPanel({ focus }: { focus: ReactNode }) {
  const edge = useZhilu((state) => state.edge)
  const bundle = useZhilu((state) => state.bundle)
  if (edge !== null) return <EdgePanel key={edge} edge={edge} />
  if (bundle) return <BundlePanel key={bundle.join()} from={bundle[0]} to={bundle[1]} />
  return <TopicPanel focus={focus} />
}
