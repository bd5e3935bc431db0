/** What the page may ask of a browser's storage. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>

/** What stands under a name. Where it is `unreadable` a text may stand there, which must not be written over. */
export type Kept = { kind: 'none' } | { kind: 'text'; text: string } | { kind: 'unreadable' }

/** Kept texts by name. Nothing here throws: a storage that is absent, full or forbidden keeps nothing. */
export type Keep = {
  look(name: string): Kept
  /** The text under a name; null where there is none that can be read. */
  read(name: string): string | null
  /** Whether it was kept. */
  write(name: string, text: string): boolean
}

const PREFIX = 'zhilu.'
/** Characters, read as well as written; more than browsers let a site store. */
const MOST = 16_000_000

/** The wrapper around a storage; even asking for the storage may throw, so it is asked each time. */
export function createKeep(storage: () => Storage | undefined): Keep {
  const look = (name: string): Kept => {
    try {
      const text = storage()?.getItem(keyOf(name)) ?? null
      if (text === null) return { kind: 'none' }
      return text.length <= MOST ? { kind: 'text', text } : { kind: 'unreadable' }
    } catch {
      return { kind: 'unreadable' }
    }
  }
  return {
    look,
    read: (name) => {
      const kept = look(name)
      return kept.kind === 'text' ? kept.text : null
    },
    write: (name, text) => {
      if (text.length > MOST) return false
      try {
        const found = storage()
        found?.setItem(keyOf(name), text)
        // Some web views have a storage that is null.
        return found != null
      } catch {
        return false
      }
    }
  }
}

/** Whether a storage event speaks of a name; without a key it speaks of all. */
export function isAbout(event: Pick<StorageEvent, 'key'>, name: string): boolean {
  return event.key === null || event.key === keyOf(name)
}

function keyOf(name: string): string {
  return PREFIX + name
}
