import { wrap } from 'comlink'
import type { WorkerAnswers } from './store/answers.ts'
import type { GraphWorker } from './worker/graph-worker.ts'
import workerUrl from './worker/graph-worker.ts?worker&url'

/** Seconds after which a worker that has not answered is given up. */
const PATIENCE = 20

/**
 * Starts the worker and gives it the first part of the graph file. Rejects where it cannot be started;
 * every question to it rejects once it has failed or kept the person waiting for 20 s.
 */
export async function startGraphWorker(file: ArrayBuffer): Promise<WorkerAnswers> {
  const worker = new Worker(ownScript(workerUrl), { type: 'module' })
  const remote = wrap<GraphWorker>(worker)
  // A script that cannot be loaded says so only here; comlink would wait for ever.
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(`graph worker: ${message}`)))
  })
  const answer = <T>(asked: Promise<T>): Promise<T> => Promise.race([asked, failed, late()])
  try {
    await answer(remote.open(file))
  } catch (error) {
    worker.terminate()
    throw error
  }
  return {
    search: (query, limit) => answer(remote.search(query, limit)),
    findRoute: (question) => answer(remote.findRoute(question)),
    findOtherWays: (question, route) => answer(remote.findOtherWays(question, route)),
    findPlacement: (question, answers) => answer(remote.findPlacement(question, answers)),
    prepare: () => answer(remote.prepare())
  }
}

function late(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`graph worker: no answer in ${PATIENCE} s`)), PATIENCE * 1000)
  })
}

type Policy = { createScriptURL(url: string): string }
type WithTrustedTypes = typeof globalThis & {
  trustedTypes?: { createPolicy(name: string, policy: Policy): Policy }
}

let policy: Policy | undefined

/** The address of a script in the form the security policy asks for; only the app's own worker passes. */
function ownScript(address: string): string {
  const { trustedTypes } = globalThis as WithTrustedTypes
  policy ??= trustedTypes?.createPolicy('zhilu', { createScriptURL: checked })
  return policy ? policy.createScriptURL(address) : address
}

function checked(address: string): string {
  if (address !== workerUrl) throw new TypeError(`no worker of ours: ${address}`)
  return address
}
