import { characterScore } from './character-score.ts'
import type { LanguageModel } from './language-model.ts'
import type { LetterModel } from './letter-model.ts'
import type { TrieNode } from './lexicon-trie.ts'
import { isTitleLine, titleLeaning } from './title-lines.ts'
import { classOfCharacter, classTransition, type WordClass } from './word-classes.ts'

/** One place of a line: the readings it can have, each a non-empty string; one if it is certain. */
export type Place = readonly string[]

type Arc = {
  end: number
  options: readonly string[]
  score: number
  class: WordClass
  first: string
  last: string
}

type Path = { score: number; class: WordClass; last: string; arc: Arc | null; before: Path | null }

/** How many readings of a line's beginning are kept at each place. */
const BEAM = 16

/** The longest word looked for, in places. */
const LONGEST_WORD = 16

/**
 * Chooses the most probable reading of a line (Viterbi over a word lattice, with a beam): words by
 * frequency, word classes and pairs of characters across word boundaries. Gives one option a place.
 * Cost: places × words through a place × beam.
 */
export function chooseReading(places: readonly Place[], model: LanguageModel): string[] {
  const paths: Path[][] = places.map(() => [])
  paths.push([])
  const isTitle = isTitleLine(places.map(([option = '']) => option))
  paths[0]?.push({ score: 0, class: 'w', last: '\n', arc: null, before: null })
  for (let at = 0; at < places.length; at++) {
    const kept = keepBest(paths[at] ?? [])
    for (const arc of arcsFrom(places, at, model)) {
      if (isTitle) arc.score += titleLeaning(arc.options.join(''))
      const best = bestStep(kept, arc, model)
      if (best !== null) paths[arc.end]?.push(best)
    }
  }
  const last = keepBest(paths[places.length] ?? []).reduce<Path | null>(
    (best, path) => (best === null || endScore(path) > endScore(best) ? path : best),
    null
  )
  return optionsAlong(last)
}

function endScore(path: Path): number {
  return path.score + classTransition(path.class, 'w')
}

function keepBest(paths: Path[]): Path[] {
  return paths.sort((a, b) => b.score - a.score).slice(0, BEAM)
}

function bestStep(before: readonly Path[], arc: Arc, model: LanguageModel): Path | null {
  let best: Path | null = null
  for (const path of before) {
    const pair = model.pairs.get(path.last + arc.first) ?? 0
    // A space between Han and Latin says nothing: the word before it counts.
    const transition = arc.class === 's' ? 0 : classTransition(path.class, arc.class)
    const fit = fitOf(path, arc, model.letters)
    const score = path.score + arc.score + transition + 0.7 * Math.log(1 + pair) + fit
    if (best === null || score > best.score) {
      const wordClass = arc.class === 's' ? path.class : arc.class
      best = { score, class: wordClass, last: arc.last, arc, before: path }
    }
  }
  return best
}

/** A capital opens a line or sentence more often than it stands inside. */
const OPENING = 4

/** Two spaces side by side: one of them was a byte. */
const DOUBLE_SPACE = -6

function fitOf(path: Path, arc: Arc, letters: LetterModel | null): number {
  if (path.last === ' ' && arc.first === ' ') return DOUBLE_SPACE
  if (letters === null) return 0
  const fit = letters.fit(path.last, arc.first)
  return isCapital(arc.first) && isOpening(path) ? fit + OPENING : fit
}

function isCapital(character: string): boolean {
  return character > '\u007f' && /\p{Lu}/u.test(character)
}

function isOpening(path: Path): boolean {
  let before: Path | null = path
  while (before !== null && before.last === ' ') before = before.before
  return before === null || /[\n#*+>.!?|:-]/.test(before.last)
}

function optionsAlong(end: Path | null): string[] {
  const arcs: Arc[] = []
  for (let path = end; path?.arc != null; path = path.before) arcs.push(path.arc)
  return arcs.reverse().flatMap((arc) => arc.options)
}

/** A space behind a lost byte that is one, and not that byte. */
const SPACE_KEPT = -2.5

function arcsFrom(places: readonly Place[], at: number, model: LanguageModel): Arc[] {
  const arcs: Arc[] = []
  for (const option of places[at] ?? []) arcs.push(singleArc(at, option, model.letters))
  const walk = (place: number, node: TrieNode, chosen: readonly string[]): void => {
    if (place - at >= LONGEST_WORD) return
    for (const option of places[place] ?? []) {
      const stem = option.trimEnd()
      const reached = follow(node, stem)
      if (reached === null) continue
      const options = [...chosen, option]
      const { word } = reached
      if (word !== null) {
        arcs.push({
          end: place + 1,
          options,
          score: word.score + (stem === option || stem === '' ? 0 : SPACE_KEPT),
          class: word.class,
          first: word.text.charAt(0),
          last: word.text.charAt(word.text.length - 1)
        })
      }
      if (stem === option) walk(place + 1, reached, options)
    }
  }
  walk(at, model.words, [])
  return arcs
}

function follow(node: TrieNode, option: string): TrieNode | null {
  let reached: TrieNode | undefined = node
  for (const character of option) {
    reached = reached.next.get(character)
    if (reached === undefined) return null
  }
  return reached
}

function singleArc(at: number, option: string, letters: LetterModel | null): Arc {
  const characters = [...option]
  let score = 0
  for (const [place, character] of characters.entries()) {
    score += letters?.scoreOf(character) ?? characterScore(character)
    if (place === 0) continue
    score += letters?.fit(characters[place - 1] ?? '', character) ?? 0
    if (character === ' ') score += SPACE_KEPT
  }
  return {
    end: at + 1,
    options: [option],
    score,
    class: classOfCharacter(option),
    first: characters[0] ?? '',
    last: characters.at(-1) ?? ''
  }
}
