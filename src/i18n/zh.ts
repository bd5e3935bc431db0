import { announce } from './zh/announce.ts'
import { edge } from './zh/edge.ts'
import { failures } from './zh/failures.ts'
import { filters } from './zh/filters.ts'
import { focus } from './zh/focus.ts'
import { known } from './zh/known.ts'
import { list } from './zh/list.ts'
import { map } from './zh/map.ts'
import { metro } from './zh/metro.ts'
import { outlines } from './zh/outlines.ts'
import { page } from './zh/page.ts'
import { placement } from './zh/placement.ts'
import { progress } from './zh/progress.ts'
import { route } from './zh/route.ts'
import { search } from './zh/search.ts'
import { settings } from './zh/settings.ts'
import { share } from './zh/share.ts'
import { topic } from './zh/topic.ts'

/** The interface in Chinese; its keys are the dictionary's. One file a feature; no two share a key. */
export const zh = {
  ...page,
  ...search,
  ...outlines,
  ...topic,
  ...route,
  ...known,
  ...placement,
  ...metro,
  ...edge,
  ...list,
  ...announce,
  ...filters,
  ...share,
  ...progress,
  ...settings,
  ...focus,
  ...map,
  ...failures
}

/** Every text of the interface; a language that lacks one does not compile. */
export type Words = typeof zh
