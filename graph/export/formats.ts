/** One export format: what it is made from, and the ending of a file of it. */
export type ExportFormat = { name: string; from: 'graph' | 'outlines'; extension: string }

/** Every format `zhilu export` knows, in the order help lists them. */
export const EXPORT_FORMATS = [
  { name: 'graphology', from: 'graph', extension: 'json' },
  { name: 'markdown', from: 'outlines', extension: 'md' }
] as const satisfies ExportFormat[]

/** The format of that name, or the sentence that reports an unknown one. */
export function findExportFormat(
  name: string
): { format: (typeof EXPORT_FORMATS)[number] } | { problem: string } {
  const format = EXPORT_FORMATS.find((known) => known.name === name)
  if (format) return { format }
  const known = EXPORT_FORMATS.map((each) => each.name).join(', ')
  return { problem: `unknown export format \`${name}\`; known formats: ${known}` }
}
