import type { NumberingTrust } from '../read/numbering.ts'
import type { Decision } from './decision.ts'
import type { Item } from './item.ts'
import type { KnownNames } from './known-names.ts'

/** Where reading stands: under which item, what bullets are read as, and whom facts belong to. */
export type Context = {
  owner: Item
  factOwner: Item
  mode: 'items' | 'projects' | 'resources' | 'notes'
  relation: Item['relation']
  known: KnownNames
  /** Where decisions about composites and brackets are kept. */
  decisions: Decision[]
  /** What counts as numbering in front of the titles here. */
  trust: NumberingTrust
  /** Words before a colon or dash that several bullets of the list share: they are one series, not a name each. */
  series: ReadonlySet<string>
}
