import type { WordClass } from './word-classes.ts'

/** A word that ends at a node of the trie: the natural logarithm of its probability, and its class. */
export type TrieWord = { text: string; score: number; class: WordClass }

/** A node of a trie over characters; `word` where one ends. */
export type TrieNode = { next: Map<string, TrieNode>; word: TrieWord | null }

/** A trie without words. */
export function createTrie(): TrieNode {
  return { next: new Map(), word: null }
}

/** Adds a word; of two scores for the same word the higher stays. */
export function addWord(root: TrieNode, word: TrieWord): void {
  let node = root
  for (const character of word.text) {
    let child = node.next.get(character)
    if (child === undefined) {
      child = createTrie()
      node.next.set(character, child)
    }
    node = child
  }
  if (node.word === null || node.word.score < word.score) node.word = word
}
