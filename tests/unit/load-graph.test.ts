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

it('tells how much of the file is there, as it comes', async () => {
  const parts = [new Uint8Array(3), new Uint8Array(4)]
  const body = new ReadableStream({
    pull(controller) {
      const part = parts.shift()
      if (part) controller.enqueue(part)
      else controller.close()
    }
  })
  const heard: number[] = []
  await loadGraph(
    async () => new Response(body),
    (bytes) => heard.push(bytes)
  ).catch(() => {})
  expect(heard).toEqual([3, 7])
})

it('calls a file that breaks off a site that is not reached', async () => {
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error('cut')) })
  expect(await reasonOf(async () => new Response(body))).toBe('offline')
})
