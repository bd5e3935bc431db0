/** What the page may ask of a browser's storage. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>

/** Kept texts by name. Nothing here throws: a storage that is absent, full or forbidden keeps nothing. */
export type Keep = {
  read(name: string): string | null
  /** False where a text may stand that cannot be read now: then it must not be written over. */
  isReadable(name: string): boolean
  /** Whether it was kept. */
  write(name: string, text: string): boolean
}

const PREFIX = 'zhilu.'
const MOST = 4_000_000

/** The wrapper around a storage; even asking for the storage may throw, so it is asked each time. */
export function createKeep(storage: () => Storage | undefined): Keep {
  return {
    read: (name) => {
      try {
        const text = storage()?.getItem(PREFIX + name) ?? null
        return text !== null && text.length <= MOST ? text : null
      } catch {
        return null
      }
    },
    isReadable: (name) => {
      try {
        return (storage()?.getItem(PREFIX + name)?.length ?? 0) <= MOST
      } catch {
        return false
      }
    },
    write: (name, text) => {
      try {
        const found = storage()
        found?.setItem(PREFIX + name, text)
        // Some web views have a storage that is null.
        return found != null
      } catch {
        return false
      }
    }
  }
}
