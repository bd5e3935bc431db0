import { escapeMarkup } from './html.ts'
import type { SiteFile } from './site.ts'

/** How many addresses one file may hold (https://www.sitemaps.org/protocol.html). */
const MOST = 50_000

/**
 * robots.txt, and where the site's address is known the sitemap it names: one file, or several and their index.
 * Paths are from the top of the site.
 */
export function sitemapFiles(address: string | null, paths: readonly string[]): SiteFile[] {
  const robots = { path: 'robots.txt', text: 'User-agent: *\nAllow: /\n' }
  if (address === null) return [robots]
  const locations = paths.map((path) => address + path.split('/').map(encodeURIComponent).join('/'))
  const named = { ...robots, text: `${robots.text}\nSitemap: ${address}sitemap.xml\n` }
  if (locations.length <= MOST) return [named, urlSet('sitemap.xml', locations)]
  const parts = Array.from({ length: Math.ceil(locations.length / MOST) }, (_, i) =>
    urlSet(`sitemap-${i + 1}.xml`, locations.slice(i * MOST, (i + 1) * MOST))
  )
  const index = parts.map(
    ({ path }) => `<sitemap><loc>${escapeMarkup(address + path)}</loc></sitemap>`
  )
  return [named, xml('sitemap.xml', 'sitemapindex', index), ...parts]
}

function urlSet(path: string, locations: readonly string[]): SiteFile {
  const urls = locations.map((location) => `<url><loc>${escapeMarkup(location)}</loc></url>`)
  return xml(path, 'urlset', urls)
}

function xml(path: string, root: string, lines: readonly string[]): SiteFile {
  const open = `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`
  const text = ['<?xml version="1.0" encoding="UTF-8"?>', open, ...lines, `</${root}>`, ''].join(
    '\n'
  )
  return { path, text }
}
