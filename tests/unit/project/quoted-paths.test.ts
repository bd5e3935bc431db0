import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
const documents = [
  ...readdirSync('.').filter((name) => /^(README.*|CONTRIBUTING)\.md$/.test(name)),
  ...(existsSync('graph/README.md') ? ['graph/README.md'] : [])
]

/** Made by a build, so a fresh clone lacks them. */
const isMade = (path: string) => /^(dist|public\/graph\.|\.cache|node_modules)/.test(path)

it('reads the documents of the project', () => {
  expect(documents).toContain('CONTRIBUTING.md')
})

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8')

  it('quotes paths, and only such as exist', () => {
    const paths = findPaths(text)
    const missing = paths.filter((path) => !isMade(path) && !existsFrom(document, path))
    expect(paths.length).toBeGreaterThan(0)
    expect(missing).toEqual([])
  })

  it('names only npm scripts that exist', () => {
    const names = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name ?? '')
    expect(names.filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('findPaths', () => {
  it('finds paths in backticks and in links, up to what stands for other names', () => {
    const text =
      'see `graph/read/a.ts:3`, `src/<feature>/`, `tests/unit/**`, [b](docs/b.md#c), [d](#e)'
    expect(findPaths(text)).toEqual(['graph/read/a.ts', 'src/', 'tests/unit/', 'docs/b.md'])
  })

  it('takes neither addresses nor other words in backticks for paths', () => {
    expect(findPaths('`A/B`, `npm test`, `application/json`, [b](https://b.example/c)')).toEqual([])
  })
})

function findPaths(text: string): string[] {
  const rooms = 'graph|src|scripts|tests|public|\\.ci'
  const steps = 'read|topics|prerequisites|layout|file|lexicon|outlines'
  const quoted = text.matchAll(new RegExp(`\`((?:${rooms}|${steps})/[^\`\\s:]*)[^\`\\s]*\``, 'g'))
  const links = text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)
  return [...quoted, ...links].map(([, path = '']) => path.replace(/[^/]*[*<{…].*$/, ''))
}

function existsFrom(document: string, path: string): boolean {
  return existsSync(path) || existsSync(join(dirname(document), path))
}
