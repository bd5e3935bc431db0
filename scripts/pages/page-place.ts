import type { GraphColumns } from '../../graph/file/columns.ts'
import { isReservedName } from '../../graph/file/reserved-names.ts'
import type { Language } from '../../src/store/state.ts'
import { idOf } from '../../src/store/topic-facts.ts'
import type { Site } from './site.ts'

/** Where a page lies: its path from the top of the site as a file name, and the way up from it. */
export type PagePlace = { path: string; top: '' | '../../' }

const FILE = { zh: 'index.html', en: 'en.html' } as const

/**
 * The page of a topic, `t/rlhf/index.html` or `t/rlhf/en.html`; null where the id could be no folder. Links name
 * the file: they hold on hosts that know no index files, and without any host.
 */
export function topicPlace(graph: GraphColumns, topic: number, language: Language) {
  return placeOfId(idOf(graph, topic), language)
}

/** The path of a file beside a topic's page, or null where that has no place. */
export function placeOfTopicFile(graph: GraphColumns, topic: number, name: string): string | null {
  const id = idOf(graph, topic)
  return isFolderName(id) ? `t/${id}/${name}` : null
}

/** The page of an id that need not be a topic's. */
export function placeOfId(id: string, language: Language): PagePlace | null {
  return isFolderName(id) ? { path: `t/${id}/${FILE[language]}`, top: '../../' } : null
}

/** The page that names everything there is. */
export function topicsPlace(language: Language): PagePlace {
  return { path: language === 'zh' ? 'topics.html' : 'topics.en.html', top: '' }
}

/** A link from one page to a file of the site. */
export function linkBetween(from: PagePlace, path: string): string {
  const isBeside = from.top !== '' && path.startsWith('t/')
  return isBeside ? `../${encodePath(path.slice(2))}` : from.top + encodePath(path)
}

/** The full address of a file where the site's is known; else the link to it. */
export function addressFrom(from: PagePlace, path: string, site: Pick<Site, 'address'>): string {
  return site.address === null ? linkBetween(from, path) : site.address + encodePath(path)
}

/** A path with every part percent-encoded. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

const ID = /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,62}[\p{L}\p{N}])?$/u
const LONGEST_NAME = 255

/** Whether an id is of the agreed form, and thereby one folder's name on every system. */
export function isFolderName(id: string): boolean {
  const isWhole = ID.test(id) && id === id.normalize('NFC') && id === id.toLowerCase()
  return isWhole && !isReservedName(id) && new TextEncoder().encode(id).length <= LONGEST_NAME
}
