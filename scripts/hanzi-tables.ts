// npx tsx scripts/hanzi-tables.ts: writes the two tables of Han characters that search needs in the page, where the
// libraries they come from would weigh a hundred times as much. A test compares what is written with what these say.
import { writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'
import { Converter } from 'opencc-js/t2cn'
import { pinyin } from 'pinyin-pro'

const WIDTH = 94
const HEAD = '// Written by scripts/hanzi-tables.ts.\n\n'

/** Both tables by the file they stand in. */
export function hanziTables(): Record<string, string> {
  return {
    'graph/search/hanzi-readings.ts': `${HEAD}/**
 * The 3,755 most used Simplified characters (level 1 of GB 2312) by their readings without tones (pinyin-pro):
 * \`"a啊阿|呵 ai埃挨"\`, \`v\` for \`ü\`. Behind the bar stand characters that are usually read in another way.
 */
export const HANZI_READINGS = \`${wrapped(readings())}\`
`,
    'graph/search/traditional-pairs.ts': `${HEAD}/**
 * The Traditional characters among the 5,401 most used (level 1 of Big5), each before its Simplified one (OpenCC):
 * \`"學学習习"\`.
 */
export const TRADITIONAL_PAIRS = \`${wrapped(pairs())}\`
`
  }
}

function readings(): string[] {
  const usual = new Map<string, string>()
  const other = new Map<string, string>()
  for (const hanzi of charactersOf('gbk', [0xb0, 0xd7], [0xa1, 0xfe])) {
    const options = { type: 'array', toneType: 'none', v: true, multiple: true } as const
    const found = [...new Set(pinyin(hanzi, options))].filter((reading) => /^[a-z]+$/.test(reading))
    for (const [i, reading] of found.entries()) {
      const hanziByReading = i === 0 ? usual : other
      hanziByReading.set(reading, (hanziByReading.get(reading) ?? '') + hanzi)
    }
  }
  return [...new Set([...usual.keys(), ...other.keys()])].sort().map((reading) => {
    const seldom = other.get(reading)
    return reading + (usual.get(reading) ?? '') + (seldom === undefined ? '' : `|${seldom}`)
  })
}

function pairs(): string[] {
  const simplified = Converter({ from: 't', to: 'cn' })
  return charactersOf('big5', [0xa4, 0xc6], [0x40, 0xfe])
    .map((hanzi) => hanzi + simplified(hanzi))
    .filter((pair) => pair.length === 2 && pair[0] !== pair[1])
}

/** The Han characters of a two-byte encoding, by the ranges of its first and second bytes. */
function charactersOf(encoding: string, first: [number, number], second: [number, number]) {
  const decoder = new TextDecoder(encoding)
  const found: string[] = []
  for (let high = first[0]; high <= first[1]; high++)
    for (let low = second[0]; low <= second[1]; low++) {
      const text = decoder.decode(Uint8Array.of(high, low))
      if (/^\p{Script=Han}$/u.test(text)) found.push(text)
    }
  return found
}

/** Entries one after the other, in lines that fit the page: readings between spaces, pairs close together. */
function wrapped(entries: string[]): string {
  const glue = /^[a-z]/.test(entries[0] ?? '') ? ' ' : ''
  const text = entries.join(glue)
  const lines: string[] = []
  for (let at = 0; at < text.length; at += WIDTH) lines.push(text.slice(at, at + WIDTH))
  return lines.join('\\\n')
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href)
  for (const [file, text] of Object.entries(hanziTables())) writeFileSync(file, text)
