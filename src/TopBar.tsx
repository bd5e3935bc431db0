import styles from './App.module.css'
import { useWords } from './i18n/use-words.ts'
import { OutlinesButton } from './outlines/OutlinesButton.tsx'
import { SearchBox } from './search/SearchBox.tsx'
import { LanguageSwitch } from './settings/LanguageSwitch.tsx'
import { ThemeSwitch } from './settings/ThemeSwitch.tsx'
import { CopyLink } from './share/CopyLink.tsx'
import type { Action } from './store/answers.ts'
import type { View } from './store/state.ts'
import { showView } from './store/transitions.ts'
import { useChange, useZhilu } from './store/use-app.ts'
import { Button } from './ui/Button.tsx'
import { Choice } from './ui/Choice.tsx'

type TopBarProps = {
  onChoose: (topic: number) => void
  onAct: (action: Action) => void
  onSkip: (view: View) => void
}

/** The bar at the top: name, search, what the page shows, and how. */
export function TopBar({ onChoose, onAct, onSkip }: TopBarProps) {
  const { words } = useWords()
  const change = useChange()
  const view = useZhilu((state) => state.view)
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
        <span lang="zh-CN">知路</span> <small>Zhilu</small>
      </h1>
      <SearchBox onChoose={onChoose} onAct={onAct} />
      <div className={styles.tools}>
        <Choice
          label={words.view}
          value={view === 'list' ? 'list' : 'map'}
          options={[
            { value: 'map', label: words.map },
            { value: 'list', label: words.list }
          ]}
          onChoose={(chosen) => change(showView, chosen)}
          className={styles.views ?? ''}
        />
        <OutlinesButton />
        <LanguageSwitch />
        <ThemeSwitch />
        <CopyLink kind="outlined" />
      </div>
    </header>
  )
}
