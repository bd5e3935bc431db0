import type { GraphColumns } from '../../graph/file/columns.ts'
import type { State } from '../store/state.ts'
import { encodeAddress } from './address.ts'
import { addressToShare } from './address-of-state.ts'
import { LIMITS } from './address-values.ts'

/** Where the page lies. */
export type Site = Pick<Location, 'origin' | 'pathname'>

/** A link to what the page shows; with the marks that hold on it where asked for, as far as one link can carry them. */
export function sharedLink(
  { graph, site }: { graph: GraphColumns; site: Site },
  state: State,
  withMarks: boolean
): { link: string; hasTooManyMarks: boolean } {
  const hashOf = (marked: boolean) => encodeAddress(addressToShare(graph, state, marked))
  const hash = hashOf(withMarks)
  const isTooLong = withMarks && hash.length > LIMITS.length
  const link = `${site.origin}${site.pathname}#${isTooLong ? hashOf(false) : hash}`
  return { link, hasTooManyMarks: isTooLong }
}

/** The same view without the bar around it, as HTML for another page. */
export function embedSnippet(link: string, title: string): string {
  const [page = '', hash = ''] = link.split('#')
  const src = escapeAttribute(`${page}?embed#${hash}`)
  return `<iframe src="${src}" title="${escapeAttribute(title)}" width="100%" height="480" loading="lazy" allow="clipboard-write" style="border: 1px solid #ccc; border-radius: 8px"></iframe>`
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
}
