import { useZhilu } from '../store/use-app.ts'
import { OutlineDialog } from './OutlineDialog.tsx'

/** The text of the outline that lies open; nothing when none does. */
export function OutlineReader() {
  const reading = useZhilu((state) => state.reading)
  return reading && <OutlineDialog key={`${reading.outline}:${reading.line}`} {...reading} />
}
