import { expose } from 'comlink'
import { decodeGraph } from '../../graph/file/decode-graph.ts'
import { createQueryAnswers } from '../../graph/search/answer-query.ts'
import type { Answerer } from './answerer.ts'
import { createAnswerer } from './answerer.ts'

let answerer: Answerer | undefined

const graphWorker = {
  /** Takes the first part of a graph file; the other questions are about it. */
  open(file: ArrayBuffer): void {
    answerer = createAnswerer(decodeGraph(file), async () => createQueryAnswers)
  },
  search: (...question: Parameters<Answerer['search']>) => opened().search(...question),
  findRoute: (...question: Parameters<Answerer['findRoute']>) => opened().findRoute(...question),
  findOtherWays: (...question: Parameters<Answerer['findOtherWays']>) =>
    opened().findOtherWays(...question),
  findPlacement: (...question: Parameters<Answerer['findPlacement']>) =>
    opened().findPlacement(...question),
  prepare: () => opened().prepare()
}

/** What the page may ask of the worker. */
export type GraphWorker = typeof graphWorker

expose(graphWorker)

function opened(): Answerer {
  if (!answerer) throw new Error('worker/graph-worker: asked before a graph was opened')
  return answerer
}
