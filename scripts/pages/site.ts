import type { GraphColumns } from '../../graph/file/columns.ts'
import type { GraphDetails } from '../../graph/file/details.ts'

/** What the pages are made from. Paths are from the top of the site, with `/`. */
export type Site = {
  columns: GraphColumns
  details: GraphDetails
  /** Where the site will stand, with a `/` at its end; null where nobody has said. */
  address: string | null
  /** The style sheet of all pages. */
  stylesheet: string
  /** The picture of a topic for link previews. */
  pictureOf(topic: number): string
}

/** A file of the site: its path from the top, and its text. */
export type SiteFile = { path: string; text: string }

/** The site's address with a `/` at its end, or null for none. Throws where it is no web address. */
export function parseSiteAddress(text: string | undefined): string | null {
  if (text === undefined || text.trim() === '') return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search || url.hash)
    throw new Error(
      `the site’s address must be like https://example.org/zhilu/, not \`${text}\`: set ZHILU_SITE_URL to that`
    )
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}
