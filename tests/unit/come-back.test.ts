import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bindVisit, reopen, tellChanges } from '../../src/come-back.ts'
import { fingerprintOf } from '../../src/progress/fingerprint.ts'
import type { Visit } from '../../src/progress/visit.ts'
import { readVisit } from '../../src/progress/visit.ts'
import type { Route } from '../../src/store/answers.ts'
import { createRouteStore } from '../../src/store/create-route-store.ts'
import { createStore } from '../../src/store/create-store.ts'
import { createKeep } from '../../src/store/keep.ts'
import { routeTo, selectTopic } from '../../src/store/transitions.ts'
import { buildColumns } from '../build-graph.ts'
import { createTexts } from '../kept-texts.ts'
import { openTab } from '../progress-tab.ts'

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

/** A page on a graph with a route to `b` of `a → b`, which is there once `answer` was called. */
function openPage(kept = createTexts()) {
  const keep = createKeep(kept.ask)
  const { progress } = openTab(createTexts(), graph)
  const store = createStore()
  store.setState((state) => routeTo(state, graph.topicById('b')), true)
  let resolve: (route: Route) => void = () => undefined
  const promise = new Promise<Route>((done) => {
    resolve = done
  })
  const routes = createRouteStore(store, { findRoute: () => promise })
  const events = new EventTarget()
  const page = Object.assign(events, { location: { pathname: '/' } }) as unknown as Window
  const remembered = { store, graph, routes, progress }
  return {
    store,
    remembered,
    bind: () => bindVisit(remembered, keep, page),
    leave: () => events.dispatchEvent(new Event('pagehide')),
    kept: () => readVisit(keep, '/'),
    answer: async () => {
      const steps = ['a', 'b'].map((id) => ({ topic: graph.topicById(id) }))
      resolve({ steps } as unknown as Route)
      await promise
    },
    told: () => store.getState().notices.map(({ kind }) => kind)
  }
}

const before: Visit = {
  address: 'route=b&v=1',
  build: 'earlier',
  topics: fingerprintOf(buildColumns('old → b').columns),
  named: ['old'],
  targets: ['b'],
  steps: ['b']
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what changed', () => {
  it('is told when the route is there, once, and before the visit is remembered', async () => {
    const page = openPage()
    tellChanges(page.remembered, before, page.bind)
    vi.advanceTimersByTime(60_000)
    page.leave()
    expect([page.told(), page.kept()]).toEqual([[], null])
    await page.answer()
    expect(page.store.getState().notices).toEqual([
      expect.objectContaining({ kind: 'changed', gone: ['old'], route: { before: 1, now: 2 } })
    ])
    page.store.setState((state) => selectTopic(state, graph.topicById('a')), true)
    vi.advanceTimersByTime(1000)
    expect(page.kept()).toMatchObject({ build: graph.build, targets: ['b'], steps: ['a', 'b'] })
  })

  it.each([
    ['no visit', null],
    ['a visit to the same outlines', { ...before, build: graph.build }]
  ])('is nothing after %s, which waits for no route', (_, visit) => {
    const page = openPage()
    const onTold = vi.fn()
    tellChanges(page.remembered, visit, onTold)
    expect(onTold).toHaveBeenCalledOnce()
    expect(page.told()).toEqual([])
  })
})

describe('a visit', () => {
  it('is remembered when the page rests', () => {
    const page = openPage()
    page.bind()
    vi.advanceTimersByTime(400)
    expect(page.kept()).toBeNull()
    vi.advanceTimersByTime(200)
    expect(page.kept()?.address).toContain('route=b')
  })

  it('is remembered at once when the page is left, and no more after the undo', () => {
    const page = openPage()
    const undo = page.bind()
    page.leave()
    expect(page.kept()?.address).toContain('route=b')
    page.store.setState((state) => selectTopic(state, graph.topicById('a')), true)
    undo()
    vi.advanceTimersByTime(1000)
    page.leave()
    expect(page.kept()?.named).toEqual([])
  })
})
