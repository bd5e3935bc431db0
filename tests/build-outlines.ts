import { readdirSync, readFileSync } from 'node:fs'
import { DEFAULT_OUTLINES, loadLexicon } from '../graph/cli/default-data.ts'
import type { TopicGraph } from '../graph/file/topic-graph.ts'
import type { Lexicon } from '../graph/lexicon/lexicon.ts'
import { EMPTY_LEXICON } from '../graph/lexicon/lexicon.ts'
import { parseLexicon } from '../graph/lexicon/parse-lexicon.ts'
import { type Build, buildGraph, readOutlines } from '../graph/pipeline.ts'
import type { OutlineInput } from '../graph/read/read-texts.ts'
import type { ItemTree } from '../graph/topics/item.ts'

/** Outlines by file name. */
export type Texts = Record<string, string>

const options = (lexicon: Lexicon) => ({
  lexicon,
  loadFrequencies: () => Promise.reject(new Error('no test outline is damaged'))
})

/** The built-in lexicon. */
export const builtInLexicon = loadLexicon([], true)

/** Builds the graph of outlines given as text; without a lexicon unless one is given, with positions unless told not to. */
export function buildTexts(
  texts: Texts,
  lexicon: Lexicon = EMPTY_LEXICON,
  isPlaced = true
): Promise<Build> {
  return buildGraph(inputsOf(texts), { ...options(lexicon), isPlaced })
}

/** Builds the graph of one outline, `a.md`. */
export async function graphOf(text: string, lexicon?: Lexicon): Promise<TopicGraph> {
  return (await buildTexts({ 'a.md': text }, lexicon)).graph
}

/** Reads outlines given as text into item trees, in the order of their names. */
export async function treesOf(texts: Texts, lexicon: Lexicon = EMPTY_LEXICON): Promise<ItemTree[]> {
  return (await readOutlines(inputsOf(texts), options(lexicon))).trees
}

/** The default outlines as they lie in the repository. */
export function defaultTexts(): Texts {
  return textsIn(DEFAULT_OUTLINES)
}

/** The outlines of a folder, its README left out. */
function textsIn(folder: string): Texts {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .sort()
      .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')])
  )
}

/** A lexicon from the concepts of one area, as YAML list items. */
export function lexiconOf(concepts: string, area = '{id: field, zh: 领域, en: Field}'): Lexicon {
  return parseLexicon([{ file: 'own.yaml', text: `area: ${area}\nconcepts:\n${concepts}\n` }])
}

function inputsOf(texts: Texts): OutlineInput[] {
  const encoder = new TextEncoder()
  return Object.entries(texts).map(([outline, text]) => ({ outline, bytes: encoder.encode(text) }))
}
