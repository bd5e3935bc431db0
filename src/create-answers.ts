import type { Answers, WorkerAnswers } from './store/answers.ts'
import type { Answerer } from './worker/answerer.ts'

/** Topics up to which an answer takes less than 50 ms of this thread. */
const MOST_HERE = 5000

type Sources = {
  topicCount: number
  /** Loads what answers in this thread. */
  here: () => Promise<Answerer>
  /** Starts what answers in a worker. */
  there: () => Promise<WorkerAnswers>
}

/**
 * Answers small graphs in this thread and large ones in a worker. A worker that cannot be started,
 * fails or keeps silent is given up for good, and this thread answers in its place.
 */
export function createAnswers({ topicCount, here, there }: Sources): Answers {
  const loadHere = keptUnlessFailed(here)
  const startThere = keptUnlessFailed(there)
  let isThere = topicCount > MOST_HERE
  const ask = async <T>(question: (who: Answerer | WorkerAnswers) => T | Promise<T>) => {
    if (isThere) {
      try {
        return await question(await startThere())
      } catch {
        isThere = false
      }
    }
    return question(await loadHere())
  }
  return {
    search: (query, limit) => ask((who) => who.search(query, limit)),
    findRoute: (question) => ask((who) => who.findRoute(question)),
    findOtherWays: (question, route) => ask((who) => who.findOtherWays(question, route)),
    findPlacement: (question, answers) => ask((who) => who.findPlacement(question, answers)),
    prepare: () => void ask((who) => who.prepare()).catch(() => {})
  }
}

/** Loads once, and again after a failure: a chunk of code may not have come because the net was away. */
function keptUnlessFailed<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
}
