import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { runTypeScript } from './run.mjs'

const MILLION = 1e6
const heading = '# 大纲\n\n- 浅\n'
/** A line of a hundred megabytes. */
const long = (start, piece) => repeat(Math.ceil(1e8 / Buffer.byteLength(piece)), () => piece, start)

/** Name → the pieces of a file that is as long or as deep as one of its kind may get. */
const INPUTS = {
  'a million bullets': () => repeat(MILLION, (i) => `- 条目${i}号\n`, heading),
  'a million nested bullets': () =>
    repeat(MILLION, (i) => `${'  '.repeat(i % 7)}- 条目${i}号\n`, heading),
  'a million headings': () => repeat(MILLION, (i) => `## 条目${i}号\n`, heading),
  'a hundred thousand bullets, each deeper': () =>
    repeat(MILLION / 10, (i) => `${' '.repeat(Math.min(2 * i, 2200))}- 条目${i}号\n`, heading),
  'a chain of a million prerequisites': () =>
    repeat(
      MILLION,
      (i) => `- 条目${i}号\n${i > 0 ? `  - 前置：[[条目${i - 1}号]]\n` : ''}`,
      heading
    ),
  'a million dashes in a line': () => repeat(MILLION, () => '- ', '- 浅\n'),
  'a million quote marks in a line': () => repeat(MILLION, () => '> ', '- 浅\n\n'),
  'a table of a hundred thousand rows': () =>
    repeat(MILLION / 10, (i) => `| 条目${i}号 | 说明 |\n`, '| 主题 | 备注 |\n| --- | --- |\n'),
  'a hundred megabytes of prose': () => long(`${heading}\n`, '字 a，'),
  'a bullet of a hundred megabytes': () => long(`${heading}- `, '字 a'),
  'a heading of a hundred megabytes': () => long(`${heading}## `, '字 a'),
  'a row of a hundred megabytes': () =>
    long(`${heading}\n| 主题 | 备注 |\n| --- | --- |\n`, '| 字 a'),
  'a fence of a hundred megabytes': () => long(`${heading}\`\`\`\n`, '- 字 a')
}

/** Checks each input in a process of its own, says how long it took, and gives back how many ended in a crash. */
export async function checkLongInputs() {
  const folder = mkdtempSync(join(tmpdir(), 'zhilu-'))
  let crashes = 0
  try {
    for (const [name, pieces] of Object.entries(INPUTS)) {
      const file = join(folder, 'long.md')
      await pipeline(Readable.from(pieces()), createWriteStream(file))
      const began = performance.now()
      const args = ['check', '--no-lexicon', '--max-bytes', '500000000', file]
      const { code, output } = await runTypeScript('graph/cli.ts', args)
      const isSound = code === 0 && /problem/.test(output)
      if (!isSound) crashes++
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      console.log(`${isSound ? '✓' : '✗'} ${name}: ${seconds} s${isSound ? '' : `\n${output}`}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return crashes
}

/** A file's pieces, a megabyte or so at a time. */
function* repeat(count, piece, start) {
  let text = start
  for (let i = 0; i < count; i++) {
    text += piece(i)
    if (text.length < 1e6) continue
    yield text
    text = ''
  }
  yield text
}
