import { expect, it } from 'vitest'
import { failureReason, loadGraph } from '../../src/load-graph.ts'

const reasonOf = (answer: () => Promise<Response>) => loadGraph(answer).catch(failureReason)

it.each([
  [404, 'missing'],
  [403, 'missing'],
  [500, 'failing'],
  [503, 'failing']
])('reads the answer %d as %s', async (status, reason) => {
  expect(await reasonOf(async () => new Response('', { status }))).toBe(reason)
})

it('tells a site that is not reached from one that gives something else', async () => {
  expect(await reasonOf(() => Promise.reject(new TypeError('no network')))).toBe('offline')
  expect(await reasonOf(async () => new Response('<!doctype html>'))).toBe('not-a-graph-file')
})
