/**
 * One block of an outline, with its place (line and column from 1, in the bytes as given).
 * `text` is inline Markdown without the block's own marker.
 */
export type Block = Heading | Bullet | LeadIn | Table | Prose

/** `## 第一章：数学基础`; `children` is all that stands below it. `level` is as written, 1–6. */
export type Heading = BlockPlace & { kind: 'heading'; level: number; children: Block[] }

/** `- 奇异值分解（SVD）`, or a numbered or task item. */
export type Bullet = BlockPlace & { kind: 'bullet'; children: Block[] }

/**
 * `**线性回归**：rest`: bold words that open a paragraph; what follows, up to the next one, is its content. A line of
 * plain words and a colon above a list is one too, but not marked as such.
 */
export type LeadIn = BlockPlace & {
  kind: 'lead-in'
  rest: string
  isMarked: boolean
  children: Block[]
}

/** A table; a cell's `<br>` lines are separate strings. */
export type Table = BlockPlace & { kind: 'table'; header: string[]; rows: TableRow[] }
export type TableRow = { line: number; cells: TableCell[] }
export type TableCell = { column: number; lines: string[] }

/** Prose, code or a formula: read only for what it mentions. `text` is the raw source. */
export type Prose = BlockPlace & { kind: 'prose' | 'code' }

type BlockPlace = { text: string; line: number; column: number }

/** An outline as read: its title, front matter, and blocks in their own order. */
export type Outline = {
  /** The input's name, as it stands in every place. */
  outline: string
  title: string
  encoding: string
  /** Tags and date of its front matter; the date as written. */
  tags: string[]
  date: string | undefined
  /** Characters mended. */
  repaired: number
  blocks: Block[]
}
