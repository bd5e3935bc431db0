import { kindOf } from '../../src/store/topic-facts.ts'
import { movedPage } from './moved-page.ts'
import type { Site, SiteFile } from './site.ts'
import { sitemapFiles } from './sitemap.ts'
import { topicPage } from './topic-page.ts'
import { topicsPage } from './topics-page.ts'

const LANGUAGES = ['zh', 'en'] as const

/**
 * Every file that makes a graph readable without the app, one after the other: a page a topic and language, the page
 * that names all of them, pages for former ids, robots.txt and the sitemap. `picture` is the path of the site's own.
 */
export function* sitePages(site: Site, picture: string): Generator<SiteFile> {
  const listed: string[] = []
  for (const language of LANGUAGES) {
    const page = topicsPage(site, picture, language)
    listed.push(page.path)
    yield page
  }
  for (let topic = 0; topic < site.columns.topicCount; topic++)
    for (const language of LANGUAGES) {
      const page = topicPage(site, topic, language)
      if (!page) continue
      if (kindOf(site.columns, topic) !== 'advice') listed.push(page.path)
      yield page
    }
  yield* movedPages(site)
  yield* sitemapFiles(site.address, listed)
}

function* movedPages(site: Site): Generator<SiteFile> {
  const { redirects, text } = site.columns
  for (const [i, id] of redirects.id.entries())
    for (const language of LANGUAGES) {
      const page = movedPage(site, text(id), redirects.topic[i] ?? 0, language)
      if (page) yield page
    }
}
