import { writeFileSync } from 'node:fs'
import type { Comparison } from './compare.ts'

/** One line of the report; `isMet` where there is a target, `guard` what was checked besides the time. */
export type Figure = {
  id: string
  text: string
  values: Record<string, unknown>
  isMet?: boolean
  guard: string
}

const REPORT = 'bench.json'
const figures: Figure[] = []

/** Prints a figure and writes all of them so far, so that a run that is cut short has left what it had. */
export function report(figure: Figure) {
  figures.push(figure)
  const mark = figure.isMet === undefined ? ' ' : figure.isMet ? '✓' : '✗'
  console.log(`${mark} ${figure.id}: ${figure.text} [guard: ${figure.guard}]`)
  writeFileSync(REPORT, `${JSON.stringify({ node: process.version, figures }, null, 2)}\n`)
}

/** "0.82 × (0.80–0.85), 1.23 s against 1.50 s, 5 pairs, control 1.01". */
export function sayComparison(found: Comparison): string {
  const { ratio, spread, control, controlSpread, isNoisy, pairs, ours, theirs } = found
  const range = ([low, high]: [number, number]) => `${low.toFixed(2)}–${high.toFixed(2)}`
  const noise = isNoisy
    ? `noisy: control ${control.toFixed(2)} × (${range(controlSpread)})`
    : `control ${control.toFixed(2)}`
  return `${ratio.toFixed(2)} × (${range(spread)}), ${ours.toFixed(2)} s against ${theirs.toFixed(2)} s, ${pairs} pairs, ${noise}`
}
