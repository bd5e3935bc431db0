import { KANJI, type Tiers, TRADITIONAL } from '../common-characters.ts'
import { createLetterModel, type LetterModel } from './letter-model.ts'
import { addWord, createTrie, type TrieNode } from './lexicon-trie.ts'
import { languageOf, type TextLanguage } from './text-language.ts'
import { toTraditional } from './traditional-characters.ts'
import { classOf } from './word-classes.ts'
import type { WordFrequencies } from './word-frequencies.ts'

/** What the repair knows of the language: words, and pairs of characters seen side by side. */
export type LanguageModel = {
  words: TrieNode
  /** How often two characters stood side by side in the vocabulary and the text: by "ab". */
  pairs: ReadonlyMap<string, number>
  /** Statistics of single letters, for a language that is written with them. */
  letters: LetterModel | null
}

type Sources = {
  frequencies: WordFrequencies
  vocabulary: readonly string[]
  /** Undamaged stretches of the text itself (or of a first reading of it). */
  known: readonly string[]
  /** Every character the text can hold; words with others are left out. */
  alphabet: ReadonlySet<string>
}

/** A name of the vocabulary counts as if the dictionary had seen it this often per 60 million. */
const VOCABULARY_COUNT = 4000

/** What a Chinese word of one character loses where the text is Japanese, which has its own list. */
const RARER_IN_JAPANESE = -4

const HAN_RUN = /[\p{Script=Han}々〇]{2,16}/gu

/** Builds the model; the dictionary is narrowed to the text's alphabet, so cost follows the text. */
export function buildLanguageModel({
  frequencies,
  vocabulary,
  known,
  alphabet
}: Sources): LanguageModel {
  const words = createTrie()
  const language = languageOf(known)
  const perWord = Math.log(frequencies.total || 1)
  for (const [entry, { frequency, tag }] of frequencies.entries) {
    const text = language === 'zh-Hant' ? toTraditional(entry) : entry
    if (isSpelledWith(text, alphabet)) {
      const foreign = language === 'ja' && text.length === 1 ? RARER_IN_JAPANESE : 0
      const score = Math.log(frequency) - perWord + foreign
      addWord(words, { text, score, class: classOf(entry, tag) })
    }
  }
  for (const [score, characters] of commonHanOf(language)) {
    for (const text of characters) addWord(words, { text, score, class: 'n' })
  }
  const scale = Math.log(VOCABULARY_COUNT / 6e7)
  for (const [text, count] of countRuns(vocabulary)) {
    const entry = frequencies.entries.get(text)
    addWord(words, {
      text,
      score: scale + Math.log(count),
      class: classOf(text, entry?.tag ?? 'n')
    })
  }
  const pairs = countPairs([...vocabulary, ...known])
  return { words, pairs, letters: createLetterModel(language) }
}

function commonHanOf(language: TextLanguage): Tiers {
  if (language === 'ja') return KANJI
  return language === 'zh-Hant' ? TRADITIONAL : []
}

function isSpelledWith(text: string, alphabet: ReadonlySet<string>): boolean {
  for (const character of text) if (!alphabet.has(character)) return false
  return true
}

function countRuns(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  const count = (run: string): void => {
    counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  for (const name of names) {
    for (const [run] of name.matchAll(HAN_RUN)) {
      count(run)
      const parts = run.split(/[与和及的]/)
      if (parts.length > 1) for (const part of parts) if (part.length > 1) count(part)
    }
  }
  return counts
}

function countPairs(stretches: readonly string[]): Map<string, number> {
  const pairs = new Map<string, number>()
  for (const stretch of stretches) {
    for (let at = 0; at + 1 < stretch.length; at++) {
      const pair = stretch.slice(at, at + 2)
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    }
  }
  return pairs
}
