import type { Storage } from '../src/store/keep.ts'

/** What happens to calls of a storage, by their number from 0; `ask` is the getter of the storage itself. */
export type Faults = {
  fails?: (call: number, kind: 'ask' | 'get' | 'set') => boolean
  /** Characters of names and texts that fit in. */
  quota?: number
}

/** A storage over texts that tests see into. It throws where it is told to, as browsers do. */
export function createTexts(initial: Record<string, string> = {}) {
  const texts = new Map(Object.entries(initial))
  let faults: Faults = {}
  let calls = 0
  const call = (kind: 'ask' | 'get' | 'set') => {
    if (faults.fails?.(calls++, kind)) throw new Error(`${kind} refused`)
  }
  const size = () => [...texts].reduce((sum, [name, text]) => sum + name.length + text.length, 0)
  const storage: Storage = {
    getItem: (name) => {
      call('get')
      return texts.get(name) ?? null
    },
    setItem: (name, text) => {
      call('set')
      const before = texts.has(name) ? name.length + (texts.get(name)?.length ?? 0) : 0
      if (size() - before + name.length + text.length > (faults.quota ?? Number.POSITIVE_INFINITY))
        throw new Error('QuotaExceededError')
      texts.set(name, text)
    }
  }
  return {
    texts,
    ask: () => {
      call('ask')
      return storage
    },
    /** From now on; the count of calls begins anew. */
    setFaults: (next: Faults) => {
      faults = next
      calls = 0
    }
  }
}
