import { X } from 'lucide-react'
import type { RefObject } from 'react'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { markingSentence } from '../i18n/marking-sentence.ts'
import { useWords } from '../i18n/use-words.ts'
import { markTogether, passMarking, undoMarking } from '../store/known-transitions.ts'
import type { MarkingNews } from '../store/marking-facts.ts'
import { markingNews } from '../store/marking-facts.ts'
import type { State } from '../store/state.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp, useChange, useZhilu } from '../store/use-app.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import styles from './MarkingCard.module.css'
import { useMarkingKeys } from './use-marking-keys.ts'

/** What follows from the last mark: its prerequisites on offer, or what stays marked; and the way back. */
export function MarkingCard() {
  const { graph } = useApp()
  const news = useZhilu((state) => markingNews(graph, state))
  const card = useRef<HTMLElement>(null)
  const goBack = useMarkingKeys(card)
  const change = useChange()
  // What was pressed goes: the focus goes on inside the card, or back to where it came from.
  const act = (transition: (state: State) => State) => {
    flushSync(() => change(transition))
    const next = card.current?.querySelector('button')
    if (next) next.focus()
    else goBack()
  }
  return news && <Card news={news} card={card} act={act} />
}

type CardProps = {
  news: MarkingNews
  card: RefObject<HTMLElement | null>
  act: (transition: (state: State) => State) => void
}

function Card({ news, card, act }: CardProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  return (
    <section ref={card} aria-label={words.marks} className={styles.card} data-marking>
      <div className={styles.text}>
        <p>{markingSentence(graph, news, language)}</p>
        {news.kind === 'offer' && <Names key={news.topic} topics={news.topics} />}
      </div>
      <div className={styles.actions}>
        {news.kind === 'offer' ? (
          <>
            <Button onClick={() => act((state) => markTogether(state, news.topics))}>
              {words.markTogether}
            </Button>
            <Button kind="plain" onClick={() => act(passMarking)}>
              {words.notThem}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => act(undoMarking)}>{words.undo}</Button>
            <IconButton label={words.close} onClick={() => act(passMarking)}>
              <X size={16} aria-hidden />
            </IconButton>
          </>
        )}
        <kbd className={styles.key} title={words.keyToMarks}>
          F6
        </kbd>
      </div>
    </section>
  )
}

const AT_FIRST = 4

/** The topics on offer; all of them on request. */
function Names({ topics }: { topics: readonly number[] }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const [isWhole, showWhole] = useState(false)
  const shown = isWhole || topics.length <= AT_FIRST + 1 ? topics : topics.slice(0, AT_FIRST)
  const names = shown.map((topic) => labelOf(graph, topic, language))
  return (
    <p className={styles.names}>
      {names.join(words.listSeparator)}{' '}
      {shown.length < topics.length && (
        <button type="button" className={styles.more} onClick={() => showWhole(true)}>
          {words.andMore(topics.length - shown.length)}
        </button>
      )}
    </p>
  )
}
