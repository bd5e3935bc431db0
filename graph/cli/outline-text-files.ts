import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { encodeOutlineText, isOutlineText, outlineTextName } from '../file/outline-text.ts'
import { readStart } from './read-bytes.ts'
import type { OutputFile } from './write-whole.ts'

const NAME = /^outline\.(\d+)\.txt$/

/**
 * The files with the outlines' texts, by their numbers, and with nothing in them those that an earlier build of more
 * outlines left in the folder. What Zhilu did not write stays.
 */
export function outlineTextFiles(
  texts: readonly string[],
  build: string,
  folder: string
): OutputFile[] {
  const files = texts.map((text, number) => ({
    path: join(folder, outlineTextName(number)),
    content: encodeOutlineText(text, build)
  }))
  const stale = leftIn(folder).filter((name) => Number(NAME.exec(name)?.[1]) >= texts.length)
  return [...files, ...stale.map((name) => ({ path: join(folder, name), content: null }))]
}

function leftIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => {
      const path = join(folder, name)
      return NAME.test(name) && lstatSync(path).isFile() && isOutlineText(readStart(path))
    })
  } catch {
    // A folder that is not there yet holds nothing; one that cannot be read is told of when it is written.
    return []
  }
}
