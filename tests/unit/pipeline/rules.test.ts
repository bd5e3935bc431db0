import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EMPTY_LEXICON } from '../../../graph/lexicon/lexicon.ts'
import { buildGraph } from '../../../graph/pipeline.ts'

const readme = readFileSync('graph/README.md', 'utf8')
const sections = readme.split('\n### `').slice(1)
const documented = sections.map((section) => {
  const [rule = ''] = section.split('`')
  const examples = [...section.matchAll(/(`{3,})markdown\n([\s\S]*?)\n\1/g)].map(
    ([, , text]) => text
  )
  return { rule, wrong: examples[0], right: examples[1] }
})

async function rulesIn(outline: string): Promise<string[]> {
  const inputs = [{ outline: 'example.md', bytes: new TextEncoder().encode(outline) }]
  const loadFrequencies = () => Promise.reject(new Error('healthy text needs no frequencies'))
  const { problems } = await buildGraph(inputs, { lexicon: EMPTY_LEXICON, loadFrequencies })
  return problems.map(({ rule }) => rule)
}

function rulesInSource(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .flatMap((entry) => [
      ...readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8').matchAll(/rule: '([a-z-]+)'/g)
    ])
    .map((match) => match[1] ?? '')
}

describe('the rules in graph/README.md', () => {
  it('are all the rules the code reports', () => {
    expect(documented.map(({ rule }) => rule).sort()).toEqual(
      [...new Set(rulesInSource('graph'))].sort()
    )
  })

  const withExamples = documented.filter(({ wrong, right }) => wrong && right)

  it.each(withExamples)(
    'report $rule in its wrong outline only',
    async ({ rule, wrong, right }) => {
      expect(await rulesIn(wrong ?? '')).toEqual(expect.arrayContaining([rule]))
      expect(await rulesIn(right ?? '')).toEqual([])
    }
  )

  it('have examples, but for those about bytes, depth and former builds', () => {
    expect(documented.filter(({ wrong }) => !wrong).map(({ rule }) => rule)).toEqual([
      'too-deep',
      'damaged-encoding',
      'unreadable-bytes',
      'assumed-encoding',
      'unknown-encoding',
      'missing-redirect',
      'topic-gone',
      'dangling-redirect',
      'incomparable-graph'
    ])
  })
})
