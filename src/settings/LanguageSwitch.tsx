import { useWords } from '../i18n/use-words.ts'
import { setLanguage } from '../store/transitions.ts'
import { useChange } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { languageTag } from './bind-document.ts'

/** Changes to the other language; says so in that language. */
export function LanguageSwitch() {
  const { words, language } = useWords()
  const change = useChange()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <Button
      lang={languageTag(other)}
      aria-label={words.switchLanguage}
      title={words.switchLanguage}
      onClick={() => change(setLanguage, other)}
    >
      {words.otherLanguage}
    </Button>
  )
}
