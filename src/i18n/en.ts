import { announce } from './en/announce.ts'
import { edge } from './en/edge.ts'
import { failures } from './en/failures.ts'
import { filters } from './en/filters.ts'
import { focus } from './en/focus.ts'
import { known } from './en/known.ts'
import { list } from './en/list.ts'
import { map } from './en/map.ts'
import { metro } from './en/metro.ts'
import { outlines } from './en/outlines.ts'
import { page } from './en/page.ts'
import { placement } from './en/placement.ts'
import { progress } from './en/progress.ts'
import { route } from './en/route.ts'
import { search } from './en/search.ts'
import { settings } from './en/settings.ts'
import { share } from './en/share.ts'
import { topic } from './en/topic.ts'
import type { Words } from './zh.ts'

/** The interface in English. */
export const en: Words = {
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
