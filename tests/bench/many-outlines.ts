import { createRandom } from '../../graph/layout/seeded-random.ts'
import type { OutlineInput } from '../../graph/read/read-texts.ts'
import { defaultTexts } from '../build-outlines.ts'

/** This share of names is an outline's own; the others repeat in every one, as they do in life. */
const OWN_NAMES = 0.6

const SYLLABLES = [...'青铜瓷窑竹编漆器云锦石雕木榫陶轮砚台纸鸢皮影铜镜茶筅灯笼琴弦剪纸']
// "  - **线性回归**：", "### 2.1 线性代数": marker and numbering, then the name's first word.
const NAMED = /^(\s*(?:[-*+]|#{1,6}|\d+[.)])\s+[^\p{L}\n]*)(\p{L}[\p{L}\p{N}]*)/gmu

/** Outlines of `size` bytes or a little more: the five default ones as they are, then with names of their own. The same for the same seed. */
export function manyOutlines(size: number, seed = 1): OutlineInput[] {
  const random = createRandom(seed)
  const text = Object.values(defaultTexts()).join('\n\n')
  const inputs: OutlineInput[] = []
  const encoder = new TextEncoder()
  for (let n = 0, written = 0; written < size; n++) {
    const own = nameOf(n)
    const renamed = text.replace(NAMED, (line, marker: string, word: string) =>
      n > 0 && random() < OWN_NAMES ? `${marker}${word}${own}` : line
    )
    const bytes = encoder.encode(renamed)
    written += bytes.length
    inputs.push({ outline: `${String(n).padStart(6, '0')}.md`, bytes })
  }
  return inputs
}

/** Two or three characters, another word for each number. */
export function nameOf(n: number): string {
  const { length } = SYLLABLES
  const digits = [n % length, Math.floor(n / length) % length, Math.floor(n / length ** 2)]
  return digits.map((digit) => SYLLABLES[digit]).join('')
}
