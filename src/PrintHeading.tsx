import styles from './App.module.css'
import { useWords } from './i18n/use-words.ts'
import { languageTag } from './settings/bind-document.ts'
import { usePrinting } from './ui/use-printing.ts'

/** What stands at the head of paper: what it is, when and from where. */
export function PrintHeading() {
  const { words, language } = useWords()
  if (!usePrinting()) return null
  const date = new Intl.DateTimeFormat(languageTag(language), { dateStyle: 'long' })
  return (
    <div className={styles.printed}>
      <p>{document.title}</p>
      <p>{words.printedFrom(decodeURI(location.href), date.format(new Date()))}</p>
    </div>
  )
}
