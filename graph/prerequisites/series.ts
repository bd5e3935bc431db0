/** Where a title stands in a series: what its parts share, and its number in it. `isNamed`: a word like “part” says so. */
export type SeriesPlace = { stem: string; number: number; isNamed: boolean }

const WORD = '(?:part|volume|vol\\.?|module|course|book|semester)'
const NUMBER = '(\\d{1,2}[a-e]?|[ivx]{1,4}|[a-e])'
// "Programming Languages, Part A", "Nand to Tetris Part II", "Algebra, vol. 2: Rings"
const NAMED = new RegExp(`^(.{3,}?)[\\s,，:：（(-]*\\b${WORD}\\s*${NUMBER}\\b`)
// "Calculus 1A: Differentiation", "Computation Structures 2: …"; "Carbon 14" counts nothing
const NUMBERED = /^(\D{3,}?)\s+(\d{1,2}[a-e]?|[ivx]{1,4})\s*[:：]/
// "微积分（上）", "微积分 下册", "写作之二"
const CHINESE =
  /^(.{2,}?)\s*(?:[（(]([上中下一二三四五六])[)）]|([上中下])[册篇]|(?<!分)之([一二三四五六]))$/u
// "第2部分" behind a name
const CHINESE_PART = /^(.{2,}?)[\s,，:：（(-]*第([一二三四五六\d])(?:部分|册|卷|阶段)/u

const ORDER: Record<string, number> = {
  上: 1,
  中: 2,
  下: 3,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6
}

/** Reads a title's place in a series, or undefined: of "Calculus 1B: Integration" the stem "calculus" and 1.2. */
export function seriesPlace(title: string): SeriesPlace | undefined {
  if (title.length > LONGEST) return undefined
  const folded = title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  const named = NAMED.exec(folded)
  if (named) return placeOf(named[1], named[2], true)
  const numbered = NUMBERED.exec(folded)
  if (numbered) return placeOf(numbered[1], numbered[2], false)
  const chinese = CHINESE.exec(title.trim()) ?? CHINESE_PART.exec(title.trim())
  const figure = chinese?.slice(2).find((group) => group !== undefined)
  return chinese ? placeOf(chinese[1], figure, true) : undefined
}

const LONGEST = 200

function placeOf(stem = '', figure = '', isNamed: boolean): SeriesPlace | undefined {
  const number = numberOf(figure)
  return number === undefined ? undefined : { stem: stem.trim(), number, isNamed }
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** "1b" is 1.2: behind 1a and before 2. */
function numberOf(figure: string): number | undefined {
  const [, digits, letter] = /^(\d{1,2})([a-e])?$/.exec(figure) ?? []
  if (digits !== undefined) return Number(digits) + (letter ? letterNumber(letter) / 10 : 0)
  if (ROMAN.includes(figure)) return ROMAN.indexOf(figure) + 1
  if (/^[a-e]$/.test(figure)) return letterNumber(figure)
  return ORDER[figure]
}

function letterNumber(letter: string): number {
  return letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1
}
