import { expect, it } from 'vitest'
import { createQueryAnswers } from '../../graph/search/answer-query.ts'
import { createAnswers } from '../../src/create-answers.ts'
import { createAnswerer } from '../../src/worker/answerer.ts'
import { buildColumns } from '../build-graph.ts'

const { columns, topic } = buildColumns('a → b → c')
const LARGE = 5001

it('answers a small graph here and a large one in the worker', async () => {
  const small = start(3)
  const { results } = await small.answers.search('b', 5)
  expect(results[0]?.topic).toBe(topic('b'))
  expect(small.log).toEqual(['here'])
  const large = start(LARGE)
  const route = await large.answers.findRoute({ targets: [topic('c')] })
  expect(route.steps).toHaveLength(3)
  await large.answers.search('b', 5)
  expect(large.log).toEqual(['there'])
})

it('answers here for good where the worker cannot be started', async () => {
  const { answers, log } = start(LARGE, () => Promise.reject(new Error('no worker')))
  expect((await answers.search('b', 5)).results).toHaveLength(1)
  expect((await answers.search('c', 5)).results).toHaveLength(1)
  expect(log).toEqual(['there', 'here'])
})

it('answers here where the worker fails over a question', async () => {
  const fail = () => Promise.reject(new Error('crashed'))
  const { answers, log } = start(LARGE, async () => ({
    search: fail,
    findRoute: fail,
    findOtherWays: fail,
    findPlacement: fail,
    prepare: fail
  }))
  expect((await answers.search('b', 5)).results).toHaveLength(1)
  expect(log).toEqual(['there', 'here'])
})

it('gets ready ahead of the first question, once', async () => {
  const { answers, log } = start(LARGE)
  answers.prepare()
  answers.prepare()
  await answers.search('b', 5)
  expect(log).toEqual(['there'])
})

it('tries again where the code could not be loaded', async () => {
  let tries = 0
  const answers = createAnswers({
    topicCount: 3,
    here: async () => {
      if (tries++ === 0) throw new Error('no net')
      return createAnswerer(columns, async () => createQueryAnswers)
    },
    there: () => Promise.reject(new Error('not asked for'))
  })
  await expect(answers.search('b', 5)).rejects.toThrow('no net')
  expect((await answers.search('b', 5)).results).toHaveLength(1)
})

type There = Parameters<typeof createAnswers>[0]['there']

function start(topicCount: number, startThere?: There) {
  const log: string[] = []
  const answerer = createAnswerer(columns, async () => createQueryAnswers)
  const working: There = async () => ({
    search: async (...question) => answerer.search(...question),
    findRoute: async (question) => answerer.findRoute(question),
    findOtherWays: async (...question) => answerer.findOtherWays(...question),
    findPlacement: async (...question) => answerer.findPlacement(...question),
    prepare: () => answerer.prepare()
  })
  const answers = createAnswers({
    topicCount,
    here: async () => {
      log.push('here')
      return answerer
    },
    there: () => {
      log.push('there')
      return (startThere ?? working)()
    }
  })
  return { answers, log }
}
