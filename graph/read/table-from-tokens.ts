import type { Token } from 'markdown-it'
import type { Table, TableRow } from './outline.ts'
import { plainText } from './plain-text.ts'

/** Reads one table from its `table_open` token on; `end` is the index of its `table_close`. */
export function tableFromTokens(
  tokens: Token[],
  start: number,
  lines: string[]
): { table: Table; end: number } {
  const line = (tokens[start]?.map?.[0] ?? 0) + 1
  const table: Table = { kind: 'table', text: '', line, column: 1, header: [], rows: [] }
  let row: TableRow | undefined
  let cellEnd = 0 // of the cell before, in its line
  let i = start
  for (; i < tokens.length && tokens[i]?.type !== 'table_close'; i++) {
    const token = tokens[i]
    if (token?.type === 'tr_open') {
      row = { line: (token.map?.[0] ?? line - 1) + 1, cells: [] }
      cellEnd = 0
    } else if (token?.type === 'th_open') table.header.push(plainText(tokens[i + 1]?.content ?? ''))
    else if (token?.type === 'td_open' && row) {
      const content = tokens[i + 1]?.content ?? ''
      const found = (lines[row.line - 1] ?? '').indexOf(content, cellEnd)
      cellEnd = Math.max(cellEnd, found + content.length)
      row.cells.push({
        column: Math.max(0, found) + 1,
        lines: content.split(/<br\s*\/?>/i).map((text) => text.trim())
      })
    } else if (token?.type === 'tr_close' && row && row.cells.length > 0) table.rows.push(row)
  }
  return { table, end: i }
}
