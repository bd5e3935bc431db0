import type { Plugin } from 'vite'
import { readBuiltGraph } from '../read-built-graph.ts'
import { addToIndex } from './index-page.ts'
import { parseSiteAddress } from './site.ts'

/** Tells the built index.html about link previews and the pages that need no scripts. Comes before the policy. */
export function topicPages(): Plugin {
  return {
    name: 'zhilu:topic-pages',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        addToIndex(html, readBuiltGraph().columns, parseSiteAddress(process.env.ZHILU_SITE_URL))
    }
  }
}
