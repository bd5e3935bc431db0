import type { Language } from '../../src/store/state.ts'

const LEAST = 80
const MOST = 160

/** As many sentences, from the first on, as make 80 characters; cut at 160. Empty ones count for nothing. */
export function fitSentences(sentences: readonly string[], language: Language): string {
  const separator = language === 'zh' ? '' : ' '
  let text = ''
  for (const sentence of sentences.map((one) => one.replace(/\s+/g, ' ').trim())) {
    if (lengthOf(text) >= LEAST) break
    if (sentence !== '') text += (text === '' ? '' : separator) + sentence
  }
  return cut([...text])
}

function lengthOf(text: string): number {
  return [...text].length
}

function cut(signs: readonly string[]): string {
  if (signs.length <= MOST) return signs.join('')
  const kept = signs.slice(0, MOST - 1).join('')
  return `${kept.trimEnd()}…`
}
