import { formatDay } from '../i18n/format-date.ts'
import { useWords } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import { weeksOf } from '../store/route-facts.ts'
import { useApp, useZhilu } from '../store/use-app.ts'
import { HoursPerWeek } from './HoursPerWeek.tsx'
import { StartDay } from './StartDay.tsx'
import styles from './RouteHead.module.css'

/** How many hours there are a week and from when on; so how many weeks it takes, and when it is done. */
export function RouteTime({ route }: { route: Route | null }) {
  const { words, language } = useWords()
  const hoursPerWeek = useZhilu((state) => state.hoursPerWeek)
  const weeks = route && weeksOf(route, hoursPerWeek)
  return <HoursPerWeek weeks={weeks} />
}
