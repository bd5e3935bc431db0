import { Monitor, Moon, Sun } from 'lucide-react'
import { useWords } from '../i18n/use-words.ts'
import type { Theme } from '../store/state.ts'
import { setTheme } from '../store/transitions.ts'
import { useChange, useZhilu } from '../store/use-app.ts'
import { IconButton } from '../ui/Button.tsx'

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }
const ICONS = { system: Monitor, light: Sun, dark: Moon }

/** Goes round the colours: as the system, light, dark. */
export function ThemeSwitch() {
  const { words } = useWords()
  const change = useChange()
  const theme = useZhilu((state) => state.theme)
  const Icon = ICONS[theme]
  return (
    <IconButton
      label={words.theme(words.themes[theme])}
      onClick={() => change(setTheme, NEXT[theme])}
    >
      <Icon size={18} aria-hidden />
    </IconButton>
  )
}
