import { useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import styles from './App.module.css'
import { Announcer } from './announce/Announcer.tsx'
import { CompareBar } from './compare/CompareBar.tsx'
import { CompareButton } from './compare/CompareButton.tsx'
import { FilterLine } from './filters/FilterLine.tsx'
import { Legend } from './filters/Legend.tsx'
import { NothingShown } from './filters/NothingShown.tsx'
import { ShownStatus } from './filters/ShownStatus.tsx'
import { removeFirstPicture, yieldBar } from './first-picture.ts'
import { FocusBar } from './focus/FocusBar.tsx'
import { FocusButton } from './focus/FocusButton.tsx'
import { focusWhenThere } from './focus-when-there.ts'
import { useWords } from './i18n/use-words.ts'
import { MapStage } from './MapStage.tsx'
import { PrintedMap } from './PrintedMap.tsx'
import { PrintHeading } from './PrintHeading.tsx'
import {
  detailPanel,
  markingCard,
  metroPlan,
  outlineReader,
  phonePlan,
  routePanel,
  shareDialog,
  topicList
} from './panels.ts'
import { PlacementButton } from './placement/PlacementButton.tsx'
import type { RouteForm } from './RouteForms.tsx'
import { RouteForms } from './RouteForms.tsx'
import { HintCard } from './settings/HintCard.tsx'
import { EmbedBar } from './share/EmbedBar.tsx'
import { LentMarks } from './share/LentMarks.tsx'
import { Notices } from './share/Notices.tsx'
import { ShareRoute } from './share/ShareRoute.tsx'
import type { Action } from './store/answers.ts'
import { revealTopic } from './store/hidden-by.ts'
import type { View } from './store/state.ts'
import { takeAction } from './store/take-action.ts'
import { selectTopic, showView } from './store/transitions.ts'
import { useApp, useChange, useZhilu } from './store/use-app.ts'
import { Tabs } from './Tabs.tsx'
import { TopBar } from './TopBar.tsx'
import { Later } from './ui/Later.tsx'
import { Sheet } from './ui/Sheet.tsx'
import { useMedia } from './ui/use-media.ts'
import { useFollowedStep } from './use-followed-step.ts'
import { useKeptFocus } from './use-kept-focus.ts'

/** The page: bar, map or list, the panels that have something to say, and on a phone the tabs. */
export function App({ isEmbedded }: { isEmbedded: boolean }) {
  const { graph, store } = useApp()
  const { words } = useWords()
  const change = useChange()
  const isPhone = useMedia('(width < 640px)')
  const view = useZhilu((state) => state.view)
  const topic = useZhilu((state) => state.topic)
  const edge = useZhilu((state) => state.edge)
  const bundle = useZhilu((state) => state.bundle)
  const targets = useZhilu((state) => state.targets)
  const isReading = useZhilu((state) => state.reading !== null)
  const isFocused = useZhilu((state) => state.focus !== null)
  const hasMarked = useZhilu((state) => state.marking !== null)
  useKeptFocus()
  const [isSharing, setSharing] = useState(false)
  const share = () => setSharing(true)
  useFollowedStep()
  const [isListWanted, setListWanted] = useState(view === 'list')
  if (view === 'list' && !isListWanted) setListWanted(true)
  useLayoutEffect(() => yieldBar(document), [])
  const hasRoute = targets.length > 0
  const hasPanel = topic !== null || edge !== null || bundle !== null
  const isMapShown = view === 'map'
  const isPlanShown = view === 'route' && hasRoute && !isPhone
  const [routeForm, setRouteForm] = useState<RouteForm>('steps')
  const isFormAsked = isPhone && view === 'route' && hasRoute
  const isPhonePlanShown = isFormAsked && routeForm === 'plan'
  const isRouteShown = hasRoute && (!isPhone || (view === 'route' && routeForm === 'steps'))
  const [isPlanWanted, setPlanWanted] = useState(isPlanShown)
  if (isPlanShown && !isPlanWanted) setPlanWanted(true)
  // The map takes the first picture away itself, once it is drawn.
  useEffect(() => {
    if (!isMapShown && view !== 'list') removeFirstPicture(document)
  }, [isMapShown, view])
  const choose = (chosen: number) => {
    flushSync(() => store.setState((state) => revealTopic(graph, state, chosen), true))
    focusWhenThere('#topic-title')
  }
  const act = (action: Action) => {
    flushSync(() => store.setState((state) => takeAction(graph, state, action), true))
    const isCovered = isPhone && ACTION_PLACES[action.verb] === TOPIC_TITLE
    // On a phone the sheet of the topic would lie over what it needs or unlocks.
    if (isCovered) change(selectTopic, null)
    focusWhenThere(isCovered ? '#map[tabindex]' : ACTION_PLACES[action.verb])
  }
  const detail = <Later part={detailPanel} props={{ focus: <FocusButton /> }} />
  const legend = (
    <Legend key={view} place={view === 'list' ? 'list' : 'map'}>
      <CompareButton />
    </Legend>
  )
  return (
    <div
      className={styles.app}
      data-view={view}
      data-has-topic={hasPanel}
      data-has-route={hasRoute}
      data-embedded={isEmbedded}
    >
      <PrintHeading />
      {isEmbedded ? null : (
        <TopBar onChoose={choose} onAct={act} onSkip={skipTo(change)} onShare={share} />
      )}
      <main className={styles.stage}>
        <MapStage isShown={isMapShown} />
        {view === 'map' && <PrintedMap />}
        {isPlanWanted && (
          <div className={styles.plan}>
            <Later part={metroPlan} props={{ isShown: isPlanShown }} />
          </div>
        )}
        <div hidden={view !== 'list'} className={styles.list}>
          {isListWanted && <Later part={topicList} props={{ onDrawn: removePicture }} />}
        </div>
        <div className={styles.notices}>
          <div className={styles.shown} data-panel="top">
            {isFormAsked && <RouteForms form={routeForm} onChoose={setRouteForm} />}
            {view === 'list' && !isEmbedded && legend}
            {view !== 'route' && <FocusBar />}
            <CompareBar />
            <FilterLine />
          </div>
          <LentMarks />
          <Notices />
        </div>
        <ShownStatus />
        {view !== 'route' && <NothingShown />}
        {isRouteShown && (
          <div className={styles.route} data-panel>
            <Later
              part={routePanel}
              props={{
                share: <ShareRoute onShare={share} />,
                placement: <PlacementButton />
              }}
            />
          </div>
        )}
        {isPhonePlanShown && (
          <div className={styles.route}>
            <Later part={phonePlan} props={{}} />
          </div>
        )}
        {hasPanel && (
          <div className={styles.topic} data-panel={isPhone ? undefined : true}>
            {isPhone ? (
              <Sheet
                key={view}
                growLabel={words.sheetGrow}
                shrinkLabel={words.sheetShrink}
                onClose={() => change(selectTopic, null)}
              >
                {detail}
              </Sheet>
            ) : (
              detail
            )}
          </div>
        )}
        {hasMarked && (
          <div className={styles.marking}>
            <Later part={markingCard} props={{}} />
          </div>
        )}
        {isMapShown && !isEmbedded && legend}
        {isMapShown && !isEmbedded && !isFocused && (
          <div className={styles.hints} data-panel>
            <HintCard />
          </div>
        )}
        {isEmbedded && (
          <div className={styles.full}>
            <EmbedBar mapId="map" />
          </div>
        )}
      </main>
      {isReading && <Later part={outlineReader} props={{}} />}
      {isSharing && <Later part={shareDialog} props={{ onClose: () => setSharing(false) }} />}
      {isPhone && (!isEmbedded || hasRoute) && <Tabs />}
      <Announcer />
    </div>
  )
}

const TOPIC_TITLE = '#topic-title'

/** Where the focus goes after something was done. */
const ACTION_PLACES: Record<Action['verb'], string> = {
  route: '#route-title',
  compare: '#route-title',
  needs: TOPIC_TITLE,
  unlocks: TOPIC_TITLE,
  'compare-outlines': '#compare-a'
}

const removePicture = () => removeFirstPicture(document)

/** Shows the view a skip link names, and moves the focus there. */
function skipTo(change: ReturnType<typeof useChange>) {
  return (view: View) => {
    flushSync(() => change(showView, view))
    focusWhenThere(view === 'list' ? '#topic-tree [tabindex="0"]' : '#map[tabindex]')
  }
}
