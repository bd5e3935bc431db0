import { describe, expect, it } from 'vitest'
import type { Route, RouteQuestion } from '../../../src/store/answers.ts'
import { createRouteStore } from '../../../src/store/create-route-store.ts'
import { createStore } from '../../../src/store/create-store.ts'
import {
  addTarget,
  chooseWay,
  removeTarget,
  setFrom,
  toggleHelpful
} from '../../../src/store/route-transitions.ts'
import { clearRoute, routeTo, selectTopic, toggleKnown } from '../../../src/store/transitions.ts'

describe('the route of a state', () => {
  it('is null without a target, and nobody is asked', () => {
    const { routes, asked } = start()
    expect(routes.getState()).toEqual({ route: null, isPending: false })
    expect(asked).toEqual([])
  })

  it('comes with the answer, and stays the same object until the question changes', async () => {
    const { store, routes, asked, answer } = start()
    store.setState((state) => routeTo(state, 7))
    expect(routes.getState()).toEqual({ route: null, isPending: true })
    await answer(0)
    const { route } = routes.getState()
    expect(route?.hours).toBe(0)
    store.setState((state) => selectTopic(state, 3))
    expect(routes.getState().route).toBe(route)
    expect(asked).toHaveLength(1)
  })

  it('is asked for anew when a mark changes; the last answer stays till then', async () => {
    const { store, routes, asked, answer } = start()
    store.setState((state) => routeTo(state, 7))
    await answer(0)
    store.setState((state) => toggleKnown(state, 3))
    expect(routes.getState()).toMatchObject({ route: { hours: 0 }, isPending: true })
    expect(asked.at(-1)?.known).toEqual(new Set([3]))
    await answer(1)
    expect(routes.getState()).toMatchObject({ route: { hours: 1 }, isPending: false })
  })

  it('stays till the next answer while a target joins or goes; another target begins anew', async () => {
    const { store, routes, asked, answer } = start()
    store.setState((state) => routeTo(state, 7))
    await answer(0)
    store.setState((state) => addTarget(state, 8))
    expect(routes.getState()).toMatchObject({ route: { hours: 0 }, isPending: true })
    expect(asked.at(-1)?.targets).toEqual([7, 8])
    await answer(1)
    store.setState((state) => removeTarget(state, 7))
    expect(routes.getState()).toMatchObject({ route: { hours: 1 }, isPending: true })
    store.setState((state) => routeTo(state, 9))
    expect(routes.getState()).toEqual({ route: null, isPending: true })
  })

  it('is asked for with what the person wants of it', () => {
    const { store, asked } = start()
    store.setState((state) => chooseWay(toggleHelpful(setFrom(routeTo(state, 7), 2)), [5]))
    expect(asked.at(-1)).toEqual({
      targets: [7],
      known: new Set(),
      from: 2,
      avoid: [5],
      helpful: true
    })
  })

  it('is that of the last question, whichever answer comes first', async () => {
    const { store, routes, answer } = start()
    store.setState((state) => routeTo(state, 7))
    store.setState((state) => routeTo(state, 8))
    await answer(1)
    await answer(0)
    expect(routes.getState().route?.hours).toBe(1)
    store.setState((state) => routeTo(state, 9))
    store.setState(clearRoute)
    await answer(2)
    expect(routes.getState().route).toBeNull()
  })

  it('says why there is none', async () => {
    const { store, routes, refuse } = start()
    store.setState((state) => routeTo(state, 7))
    await refuse(0)
    expect(routes.getState()).toEqual({ route: null, isPending: false, error: 'no net' })
  })
})

/** A route store whose questions are answered by hand; the hours of an answer are its number. */
function start() {
  const store = createStore()
  const asked: RouteQuestion[] = []
  const waiting: PromiseWithResolvers<Route>[] = []
  const routes = createRouteStore(store, {
    findRoute: (question) => {
      asked.push(question)
      const promise = withResolvers<Route>()
      waiting.push(promise)
      return promise.promise
    }
  })
  const answer = async (number: number) => {
    const route = {
      steps: [],
      hours: number,
      spine: [],
      missing: [],
      unavoidable: [],
      isCheapest: true
    }
    waiting[number]?.resolve(route)
    await Promise.resolve()
  }
  const refuse = async (number: number) => {
    waiting[number]?.reject('no net')
    await Promise.resolve()
  }
  return { store, routes, asked, answer, refuse }
}

type PromiseWithResolvers<T> = {
  promise: Promise<T>
  resolve: (value: T) => void
  reject: (reason: unknown) => void
}

function withResolvers<T>(): PromiseWithResolvers<T> {
  let [resolve, reject]: [(value: T) => void, (reason: unknown) => void] = [() => {}, () => {}]
  const promise = new Promise<T>((onValue, onReason) => {
    resolve = onValue
    reject = onReason
  })
  return { promise, resolve, reject }
}
