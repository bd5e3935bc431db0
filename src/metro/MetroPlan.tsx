import type { CSSProperties } from 'react'
import { useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import type { RouteMetro } from '../store/metro.ts'
import { useRoute, useZhilu } from '../store/use-app.ts'
import { MetroGround } from './MetroGround.tsx'
import { MetroLaneNames } from './MetroLaneNames.tsx'
import { MetroLines } from './MetroLines.tsx'
import styles from './MetroPlan.module.css'
import { MetroStops } from './MetroStops.tsx'
import { MetroTimes } from './MetroTimes.tsx'
import { MetroZoom } from './MetroZoom.tsx'
import { useHeightFollow } from './use-height-follow.ts'
import { useMetro } from './use-metro.ts'
import { usePlanScroll } from './use-plan-scroll.ts'
import { useStretch } from './use-stretch.ts'
import type { Zoom } from './use-zoom.ts'
import { useZoom } from './use-zoom.ts'

/** The route as a metro plan: a lane an area, time to the right. Nothing while there is no route. */
export function MetroPlan({ isShown }: { isShown: boolean }) {
  const { words } = useWords()
  const { route } = useRoute()
  // The panel's steps come first; the plan follows in slices of its own, so that no task is long.
  const drawn = useDeferredValue(route, null)
  if (!route || !drawn) return null
  return (
    <section className={styles.plan} aria-label={words.metroPlan} data-shown={isShown}>
      <Sheet route={drawn} isShown={isShown} />
    </section>
  )
}

/** Stops beyond which only those near to what is seen are drawn. */
const MANY = 400

/** Below this zoom there is no room for names. */
const FAR = 0.6

function Sheet({ route, isShown }: { route: Route; isShown: boolean }) {
  const { words } = useWords()
  const { metro, labels } = useMetro(route)
  const { plan } = metro
  const scroller = useRef<HTMLDivElement>(null)
  const helpId = useId()
  const { zoom, zoomBy, zoomTo, showAll } = useZoom(scroller, plan)
  const isFar = zoom.x < FAR
  const [pointed, setPointed] = useState<number | null>(null)
  const topic = useZhilu((state) => state.topic)
  const selected = useMemo(
    () => metro.stops.findIndex((stop) => stop.topic === topic),
    [metro, topic]
  )
  usePlanScroll(scroller, { metro, zoom, selected, isShown })
  useHeightFollow(scroller, metro, zoom)
  const stretch = useStretch(scroller, metro.stops.length > MANY, zoom.x)
  const near = pointed !== null && pointed < metro.stops.length ? pointed : null
  const shown = near ?? (selected >= 0 ? selected : null)
  if (metro.stops.length === 0) return null
  return (
    <>
      <div ref={scroller} className={styles.scroller}>
        <div className={styles.sheet} data-near={near !== null} style={sizesOf(plan, zoom)}>
          <div className={styles.corner} data-corner />
          <MetroTimes metro={metro} zoom={zoom.x} />
          <MetroLaneNames lanes={plan.lanes} />
          <div className={styles.ground}>
            <MetroGround plan={plan} />
            <MetroLines metro={metro} shown={shown} from={stretch?.from} to={stretch?.to} />
            <p id={helpId} hidden>
              {words.metroHelp}
            </p>
            <MetroStops
              metro={metro}
              labels={labels}
              near={near}
              selected={selected}
              stretch={stretch}
              isFar={isFar}
              helpId={helpId}
              onPoint={setPointed}
            />
          </div>
        </div>
      </div>
      <MetroZoom
        isFar={isFar}
        onIn={() => zoomBy(1.25)}
        onOut={() => zoomBy(1 / 1.25)}
        onFit={() => (isFar ? zoomTo(1) : showAll())}
      />
    </>
  )
}

/** What the style needs to know: lengths of the plan are numbers, so that the zoom changes all of them at once. */
function sizesOf({ width, height }: RouteMetro['plan'], { x, y }: Zoom): CSSProperties {
  return {
    '--zoom-x': x,
    '--zoom-y': y,
    '--wide': width,
    '--high': height
  } as CSSProperties
}
