import { flushSync } from 'react-dom'
import styles from './App.module.css'
import { FocusBar } from './focus/FocusBar.tsx'
import { FocusButton } from './focus/FocusButton.tsx'
import { focusWhenThere } from './focus-when-there.ts'
import { useWords } from './i18n/use-words.ts'
import { TopicList } from './list/TopicList.tsx'
import { MapStage } from './MapStage.tsx'
import { RoutePanel } from './route/RoutePanel.tsx'
import { HintCard } from './settings/HintCard.tsx'
import { CopyLink } from './share/CopyLink.tsx'
import { LentMarks } from './share/LentMarks.tsx'
import { Notices } from './share/Notices.tsx'
import type { View } from './store/state.ts'
import { selectTopic, showView } from './store/transitions.ts'
import { useChange, useZhilu } from './store/use-app.ts'
import { Tabs } from './Tabs.tsx'
import { TopBar } from './TopBar.tsx'
import { TopicPanel } from './topic/TopicPanel.tsx'
import { useMedia } from './ui/use-media.ts'
import { useKeptFocus } from './use-kept-focus.ts'

/** The page: bar, map or list, the panels that have something to say, and on a phone the tabs. */
export function App({ isEmbedded }: { isEmbedded: boolean }) {
  const { words } = useWords()
  const change = useChange()
  const isPhone = useMedia('(width < 640px)')
  const view = useZhilu((state) => state.view)
  const topic = useZhilu((state) => state.topic)
  const targets = useZhilu((state) => state.targets)
  const isFocused = useZhilu((state) => state.focus !== null)
  useKeptFocus({ topic, targets, view, isFocused })
  const hasRoute = targets.length > 0
  const hasTopic = topic !== null
  const isMapShown = view === 'map' || (view === 'route' && !isPhone)
  const isRouteShown = hasRoute && (!isPhone || view === 'route')
  const choose = (chosen: number) => {
    flushSync(() => change(selectTopic, chosen))
    document.getElementById('topic-title')?.focus()
  }
  return (
    <div
      className={styles.app}
      data-view={view}
      data-has-topic={hasTopic}
      data-has-route={hasRoute}
      data-has-focus={isFocused}
      data-embedded={isEmbedded}
    >
      {isEmbedded ? null : <TopBar onChoose={choose} onSkip={skipTo(change)} />}
      <main className={styles.stage}>
        <MapStage isShown={isMapShown} />
        <div hidden={view !== 'list'} className={styles.list}>
          <TopicList />
        </div>
        {isFocused && view !== 'route' && (
          <div className={styles.focus} data-panel="top">
            <FocusBar />
          </div>
        )}
        <div className={styles.notices}>
          <LentMarks />
          <Notices />
        </div>
        {isRouteShown && (
          <div className={styles.route} data-panel>
            <RoutePanel share={<CopyLink kind="primary" hasMarksChoice />} />
          </div>
        )}
        {hasTopic && (
          <div className={styles.topic} data-panel>
            <TopicPanel focus={<FocusButton />} />
          </div>
        )}
        {isMapShown && !isEmbedded && !isFocused && (
          <div className={styles.hints} data-panel>
            <HintCard />
          </div>
        )}
        {isEmbedded && (
          <a
            className={styles.full}
            href={location.pathname + location.hash}
            onPointerDown={refreshHref}
            onFocus={refreshHref}
            target="_blank"
            rel="noopener"
          >
            {words.openFull}
          </a>
        )}
      </main>
      {isPhone && (!isEmbedded || hasRoute) && <Tabs />}
    </div>
  )
}

/** The address moves on without a render: the link takes it when it is about to be used. */
function refreshHref({ currentTarget }: { currentTarget: HTMLAnchorElement }) {
  currentTarget.href = location.pathname + location.hash
}

/** Shows the view a skip link names, and moves the focus there. */
function skipTo(change: ReturnType<typeof useChange>) {
  return (view: View) => {
    flushSync(() => change(showView, view))
    focusWhenThere(view === 'list' ? '#topic-tree [tabindex="0"]' : '#map[tabindex]')
  }
}
