import { useEffect, useLayoutEffect, useState } from 'react'
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
import { RouteForms } from './RouteForms.tsx'
import { HintCard } from './settings/HintCard.tsx'
import { EmbedBar } from './share/EmbedBar.tsx'
import { LentMarks } from './share/LentMarks.tsx'
import { Notices } from './share/Notices.tsx'
import { ShareRoute } from './share/ShareRoute.tsx'
import { selectTopic } from './store/transitions.ts'
import { useChange, useZhilu } from './store/use-app.ts'
import { Tabs } from './Tabs.tsx'
import { TopBar } from './TopBar.tsx'
import { Later } from './ui/Later.tsx'
import { Sheet } from './ui/Sheet.tsx'
import { useEver } from './ui/use-ever.ts'
import { useFollowedStep } from './use-followed-step.ts'
import { useGoing } from './use-going.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useStage } from './use-stage.ts'

/** The page: bar, map or list, the panels that have something to say, and on a phone the tabs. */
export function App({ isEmbedded }: { isEmbedded: boolean }) {
  const { words } = useWords()
  const change = useChange()
  const { shown, isPhone, view, hasRoute } = useStage()
  const { choose, act, skip } = useGoing(isPhone)
  const isReading = useZhilu((state) => state.reading !== null)
  const isFocused = useZhilu((state) => state.focus !== null)
  const hasMarked = useZhilu((state) => state.marking !== null)
  const [isSharing, setSharing] = useState(false)
  const share = () => setSharing(true)
  const isListWanted = useEver(shown.list)
  const isPlanWanted = useEver(shown.plan)
  useKeptFocus()
  useFollowedStep()
  useLayoutEffect(() => yieldBar(document), [])
  // The map takes the first picture away itself, once it is drawn.
  useEffect(() => {
    if (!shown.map && !shown.list) removeFirstPicture(document)
  }, [shown.map, shown.list])
  const detail = <Later part={detailPanel} props={{ focus: <FocusButton /> }} />
  const legend = (
    <Legend key={view} place={shown.list ? 'list' : 'map'}>
      <CompareButton />
    </Legend>
  )
  return (
    <div
      className={styles.app}
      data-view={view}
      data-has-topic={shown.detail}
      data-has-route={hasRoute}
      data-embedded={isEmbedded}
    >
      <PrintHeading />
      {isEmbedded ? null : <TopBar onChoose={choose} onAct={act} onSkip={skip} onShare={share} />}
      <main className={styles.stage}>
        <MapStage isShown={shown.map} />
        {shown.map && <PrintedMap />}
        {isPlanWanted && (
          <div className={styles.plan}>
            <Later part={metroPlan} props={{ isShown: shown.plan }} />
          </div>
        )}
        <div hidden={!shown.list} className={styles.list}>
          {isListWanted && <Later part={topicList} props={{ onDrawn: removePicture }} />}
        </div>
        <div className={styles.notices}>
          <div className={styles.shown} data-panel="top">
            {shown.forms && <RouteForms />}
            {shown.list && !isEmbedded && legend}
            {shown.overMap && <FocusBar />}
            <CompareBar />
            <FilterLine />
          </div>
          {!isEmbedded && <LentMarks />}
          <Notices />
        </div>
        <ShownStatus />
        {shown.overMap && <NothingShown />}
        {shown.steps && (
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
        {shown.phonePlan && (
          <div className={styles.route}>
            <Later part={phonePlan} props={{}} />
          </div>
        )}
        {shown.detail && (
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
        {shown.map && !isEmbedded && legend}
        {shown.map && !isEmbedded && !isFocused && (
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

const removePicture = () => removeFirstPicture(document)
