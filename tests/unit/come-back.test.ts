import { expect, it } from 'vitest'
import { reopen } from '../../src/come-back.ts'
import type { Visit } from '../../src/progress/visit.ts'
import { createStore } from '../../src/store/create-store.ts'
import { buildColumns } from '../build-graph.ts'

const { columns: graph } = buildColumns('a → b')

/** The hash after a page with this hash was opened, where the last visit ended at `address`. */
function hashAfter(hash: string, address: string): string {
  const location = { pathname: '/', search: '', hash }
  const replaceState = (_: unknown, __: string, url: string) => {
    location.hash = url.slice(url.indexOf('#'))
  }
  const visit: Visit = { address, build: '', topics: null, named: [], targets: [], steps: [] }
  reopen(createStore(), graph, visit, {
    location: location as Location,
    history: { replaceState } as unknown as History
  })
  return location.hash
}

it('opens a bare address where the person left', () => {
  expect(hashAfter('', 'topic=a&at=1,2,3&v=1')).toBe('#topic=a&at=1,2,3&v=1')
})

it('lets any link win', () => {
  expect(hashAfter('#topic=b', 'topic=a&v=1')).toBe('#topic=b')
})

it.each([
  ['', ''],
  ['topic=gone&v=1', ''],
  ['topic=a&known=b&lang=en&theme=dark&wrong=%00&v=1', '#topic=a&v=1'],
  ['javascript:alert(1)', '']
])('leaves out of %j what is not a place of the map', (address, hash) => {
  expect(hashAfter('', address)).toBe(hash)
})
