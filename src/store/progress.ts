import type { StoreApi } from 'zustand/vanilla'

/** What can be taken back as long as the page is open: marks that were added from a file, or all that were cleared. */
export type Undoable = { kind: 'added' | 'cleared'; count: number }

export type ProgressState = {
  /** Ids of known topics that this graph no longer has. */
  gone: readonly string[]
  /** How many marks belong to other outlines. */
  elsewhere: number
  /** Whether the marks are stored; not yet known while nothing was marked. */
  isKept: boolean
  undoable: Undoable | null
}

/** What a file of marks would add. Nothing is added before `apply`. */
export type ImportPlan = {
  /** Topics that would become known. */
  topics: readonly number[]
  /** Marks that are there already. */
  already: number
  /** Marks that would be kept, though no topic of this graph has them now. */
  elsewhere: number
  /** Entries that could not be read. */
  unreadable: number
  apply(): void
}

/** Why a file of marks cannot be used. */
export type ImportFault = 'too-big' | 'too-many' | 'not-progress' | 'newer' | 'empty'

/** The person's marks beyond what the map shows of them: as a file, all cleared, and taken back. */
export type Progress = Pick<
  StoreApi<ProgressState>,
  'getState' | 'getInitialState' | 'subscribe'
> & {
  /** Ids of the known topics, as they were marked: also those this graph no longer has. */
  knownIds(): readonly string[]
  /** All marks as the text of a file. */
  toFile(): { name: string; text: string }
  /** What a file would add; the reason where it cannot be used. */
  planImport(text: string): ImportPlan | ImportFault
  /** Takes back all marks but those of other outlines. */
  startOver(): void
  /** Takes back the last import or start over, but for what was marked anew since. */
  undo(): void
}

/** The largest file that is read, in bytes; 200,000 marks need less. */
export const MOST_BYTES = 32_000_000
