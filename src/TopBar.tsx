import type { MouseEvent } from 'react'
import styles from './App.module.css'
import { useWords } from './i18n/use-words.ts'
import { OutlinesButton } from './outlines/OutlinesButton.tsx'
import { progressDialog } from './panels.ts'
import { ProgressButton } from './progress/ProgressButton.tsx'
import { SearchBox } from './search/SearchBox.tsx'
import { LanguageSwitch } from './settings/LanguageSwitch.tsx'
import { ThemeSwitch } from './settings/ThemeSwitch.tsx'
import { ShareButton } from './share/ShareButton.tsx'
import type { Action } from './store/answers.ts'
import type { View } from './store/state.ts'
import { goToStart, showView } from './store/transitions.ts'
import { useChange, useZhilu } from './store/use-app.ts'
import { Button } from './ui/Button.tsx'
import { Choice } from './ui/Choice.tsx'
import { Later } from './ui/Later.tsx'

type TopBarProps = {
  onChoose: (topic: number) => void
  onAct: (action: Action) => void
  onSkip: (view: View) => void
  onShare: () => void
}

/** The bar at the top: name, search, what the page shows, and how. */
export function TopBar({ onChoose, onAct, onSkip, onShare }: TopBarProps) {
  const { words } = useWords()
  const change = useChange()
  const view = useZhilu((state) => state.view)
  const hasRoute = useZhilu((state) => state.targets.length > 0)
  const views: View[] = hasRoute ? ['map', 'list', 'route'] : ['map', 'list']
  const goHome = (event: MouseEvent) => {
    // Another tab opens the page as a link does.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    change(goToStart)
  }
  return (
    <header className={styles.bar}>
      <div className={styles.skips}>
        <Button onClick={() => onSkip('map')}>{words.skipToMap}</Button>
        <Button onClick={() => onSkip('list')}>{words.skipToList}</Button>
        <Button onClick={() => document.getElementById('search')?.focus()}>
          {words.skipToSearch}
        </Button>
      </div>
      <h1 className={styles.brand}>
        <a href="./" title={words.toStart} onClick={goHome}>
          <span lang="zh-CN">知路</span> <small>Zhilu</small>
        </a>
      </h1>
      <SearchBox onChoose={onChoose} onAct={onAct} />
      <div className={styles.tools}>
        <Choice
          label={words.view}
          value={view}
          options={views.map((one) => ({
            value: one,
            label: one === 'route' ? words.metroPlan : words[one]
          }))}
          onChoose={(chosen) => change(showView, chosen)}
          className={styles.views ?? ''}
        />
        <OutlinesButton />
        <ProgressButton>
          {(close) => <Later part={progressDialog} props={{ onClose: close }} />}
        </ProgressButton>
        <LanguageSwitch />
        <ThemeSwitch />
        <ShareButton onShare={onShare} />
      </div>
    </header>
  )
}
