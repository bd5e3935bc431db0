import { Check, X } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { knownTopics } from '../store/state.ts'
import { isToLearn, kindOf, labelOf, membersOf, otherLabelOf } from '../store/topic-facts.ts'
import { routeTo, selectTopic, toggleKnown } from '../store/transitions.ts'
import { useApp, useChange, useDetails, useZhilu } from '../store/use-app.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { Appearances } from './Appearances.tsx'
import { DetailsFailed } from './DetailsFailed.tsx'
import { Facts } from './Facts.tsx'
import { Members } from './Members.tsx'
import { Neighbours } from './Neighbours.tsx'
import { RouteActions } from './RouteActions.tsx'
import { Times } from './Times.tsx'
import { TopicCorrections } from './TopicCorrections.tsx'
import { TopicHead } from './TopicHead.tsx'
import styles from './TopicPanel.module.css'

/** Everything the graph says of the selected topic; nothing when none is selected. `focus` stands among its actions. */
export function TopicPanel({ focus }: { focus?: ReactNode }) {
  const topic = useZhilu((state) => state.topic)
  return topic === null ? null : <OpenPanel key={topic} topic={topic} focus={focus} />
}

function OpenPanel({ topic, focus }: { topic: number; focus: ReactNode }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  const state = useDetails()
  const details = state.status === 'ready' ? state.details : undefined
  const isAdvice = kindOf(graph, topic) === 'advice'
  const close = (event: KeyboardEvent) => {
    if (event.key === 'Escape') change(selectTopic, null)
  }
  return (
    // Escape closes the panel from anywhere inside it.
    <section className={styles.panel} aria-labelledby="topic-title" onKeyDown={close}>
      <header className={styles.head}>
        <div className={styles.titles}>
          <h2 id="topic-title" tabIndex={-1}>
            {labelOf(graph, topic, language)}
          </h2>
          <p className={styles.other}>{otherLabelOf(graph, topic, language)}</p>
        </div>
        <IconButton label={words.close} onClick={() => change(selectTopic, null)}>
          <X size={18} aria-hidden />
        </IconButton>
      </header>
      <div className={styles.body}>
        <TopicHead topic={topic} definition={details?.definition(topic)} />
        {!isAdvice && <Actions topic={topic} focus={focus} />}
        {!isAdvice && <RouteActions topic={topic} />}
        {state.status === 'failed' && <DetailsFailed error={state.error} />}
        {!isAdvice && isToLearn(graph, topic) && (
          <>
            <Neighbours topic={topic} side="prerequisites" details={details} />
            <Neighbours topic={topic} side="dependents" details={details} />
          </>
        )}
        <Members topics={membersOf(graph, topic)} />
        {details && <Times times={details.times(topic) ?? []} />}
        {details && <Appearances sources={details.sources(topic)} />}
        {details && <Facts title={words.resources} facts={details.resources(topic) ?? []} />}
        {details && <Facts title={words.projects} facts={details.projects(topic) ?? []} />}
        {details && !isAdvice && (
          <TopicCorrections topic={topic} sources={details.sources(topic)} />
        )}
        {state.status === 'loading' && <p className={styles.quiet}>{words.detailsLoading}</p>}
      </div>
    </section>
  )
}

function Actions({ topic, focus }: { topic: number; focus: ReactNode }) {
  const { graph } = useApp()
  const { words } = useWords()
  const change = useChange()
  const isKnown = useZhilu((state) => knownTopics(state).has(topic))
  const hasRoute = isToLearn(graph, topic) || membersOf(graph, topic).length > 0
  return (
    <div className={styles.actions}>
      {hasRoute && (
        <Button kind="primary" onClick={() => change(routeTo, topic)}>
          {words.routeHere}
        </Button>
      )}
      {isToLearn(graph, topic) && (
        <Button aria-pressed={isKnown} onClick={() => change(toggleKnown, topic)}>
          {isKnown && <Check size={16} aria-hidden />}
          {words.iKnowThis}
        </Button>
      )}
      {focus}
    </div>
  )
}
