import type { Storage } from './keep.ts'

/** A storage for a page within a page: it finds nothing there and leaves nothing behind, which nobody needs to be told. */
export const noStorage: Storage = { getItem: () => null, setItem: () => {} }
