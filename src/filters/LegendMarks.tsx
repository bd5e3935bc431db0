import { useWords } from '../i18n/use-words.ts'
import type { Words } from '../i18n/zh.ts'
import styles from './Legend.module.css'

type Mark = keyof Words['legendMarks']

const MARKS: readonly Mark[] = [
  'topic',
  'lexicon',
  'known',
  'ready',
  'required',
  'helpful',
  'needs',
  'unlocks',
  'bundle'
]

/** What each mark of the map means. */
export function LegendMarks() {
  const { words } = useWords()
  return (
    <ul className={styles.marks}>
      {MARKS.map((mark) => (
        <li key={mark}>
          <svg aria-hidden viewBox="0 0 32 16" width={32} height={16} data-mark={mark}>
            {DRAWINGS[mark]}
          </svg>
          <span>{words.legendMarks[mark]}</span>
        </li>
      ))}
    </ul>
  )
}

const arrow = (
  <>
    <path d="M2 8h21" fill="none" />
    <path d="M30 8l-8-3.4v6.8z" stroke="none" />
  </>
)

const DRAWINGS: Readonly<Record<Mark, React.ReactNode>> = {
  topic: (
    <>
      <circle cx={11} cy={8} r={3.2} stroke="none" />
      <circle cx={22} cy={8} r={5.2} stroke="none" />
    </>
  ),
  lexicon: <circle cx={16} cy={8} r={4.4} fill="none" />,
  known: (
    <>
      <circle cx={16} cy={8} r={6.5} stroke="none" />
      <path d="M13 8.2l2.2 2.3 4-4.6" className={styles.check} />
    </>
  ),
  ready: (
    <>
      <circle cx={16} cy={8} r={3.6} stroke="none" />
      <circle cx={16} cy={8} r={6.6} fill="none" />
    </>
  ),
  required: arrow,
  helpful: (
    <>
      <path d="M2 8h21" fill="none" strokeDasharray="4 3" />
      <path d="M30 8l-8-3.4v6.8z" stroke="none" />
    </>
  ),
  needs: (
    <>
      <path d="M1 8h13" fill="none" />
      <path d="M20 8l-7-3v6z" stroke="none" />
      <circle cx={25.5} cy={8} r={4.4} className={styles.here} />
    </>
  ),
  unlocks: (
    <>
      <circle cx={6.5} cy={8} r={4.4} className={styles.here} />
      <path d="M12 8h18" fill="none" />
      <path d="M24 4.2L30.5 8L24 11.8" fill="none" />
    </>
  ),
  bundle: (
    <>
      <path d="M2 8h18" fill="none" strokeWidth={4} />
      <path d="M31 8l-11-5.5v11z" stroke="none" />
    </>
  )
}
