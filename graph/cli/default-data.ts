import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { EMPTY_LEXICON, type Lexicon } from '../lexicon/lexicon.ts'
import { type LexiconFile, parseLexicon } from '../lexicon/parse-lexicon.ts'
import { parseFrequencies, type WordFrequencies } from '../read/repair/word-frequencies.ts'
import { cannotRead } from './file-error.ts'

/** The folder of the default outlines, wherever the command runs. */
export const DEFAULT_OUTLINES = fileURLToPath(new URL('../outlines', import.meta.url))

const LEXICON_FOLDER = fileURLToPath(new URL('../lexicon', import.meta.url))

/** The built-in lexicon unless it is switched off, and the author's own files; an own entry wins over a built-in one. */
export function loadLexicon(own: string[], withBuiltIn: boolean): Lexicon {
  const builtIn = withBuiltIn
    ? readdirSync(LEXICON_FOLDER)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => `${LEXICON_FOLDER}/${name}`)
    : []
  const files = [...own, ...builtIn].map(readLexiconFile)
  return files.length === 0 ? EMPTY_LEXICON : parseLexicon(files)
}

function readLexiconFile(file: string): LexiconFile {
  try {
    return { file, text: readFileSync(file, 'utf8') }
  } catch (error) {
    throw cannotRead(file, error)
  }
}

/** Chinese word frequencies; read only for a text that needs repair. */
export async function loadFrequencies(): Promise<WordFrequencies> {
  const path = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')
  return parseFrequencies(readFileSync(path, 'utf8'))
}
