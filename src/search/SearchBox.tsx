import { Search, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import type { Action } from '../store/answers.ts'
import { useApp } from '../store/use-app.ts'
import { useLate } from '../ui/use-late.ts'
import { ResultList } from './ResultList.tsx'
import styles from './SearchBox.module.css'
import { useExample } from './use-example.ts'
import { useSearch } from './use-search.ts'
import { useShortcut } from './use-shortcut.ts'

const MOST_RESULTS = 12

type SearchBoxProps = { onChoose: (topic: number) => void; onAct: (action: Action) => void }

/** The search: a combobox with its list. `onChoose` gets the topic that was taken, `onAct` what is to be done. */
export function SearchBox({ onChoose, onAct }: SearchBoxProps) {
  const { answers } = useApp()
  const { words } = useWords()
  const [query, setQuery] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const [isAwaited, setAwaited] = useState(false)
  const [isIdle, setIdle] = useState(true)
  const example = useExample(isIdle)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  useShortcut(() => {
    input.current?.focus()
    input.current?.select()
  })
  const isShown = isOpen && query.trim() !== ''
  const found = useSearch(isShown ? query : '', MOST_RESULTS)
  const { actions, results, isPending } = found
  const count = actions.length + results.length
  const isLate = useLate(isPending)
  const close = () => {
    setQuery('')
    setOpen(false)
  }
  const choose = (topic: number) => {
    close()
    onChoose(topic)
  }
  const act = (action: Action) => {
    close()
    onAct(action)
  }
  const take = (row: number) => {
    const action = actions[row]
    const result = results[row - actions.length]
    if (action) act(action)
    else if (result) choose(result.topic)
  }
  const type = (text: string) => {
    setQuery(text)
    setOpen(true)
    setActive(0)
    setAwaited(false)
  }
  // Who presses Enter before the answer is there means the first of its results.
  useEffect(() => {
    if (!isAwaited || isPending) return
    setAwaited(false)
    take(0)
  })
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const end = event.shiftKey ? undefined : { Home: 0, End: count - 1 }[event.key]
    if (step !== undefined) {
      setOpen(true)
      if (count > 0) setActive((active + step + count) % count)
    } else if (end !== undefined && isShown && count > 0) setActive(end)
    else if (event.key === 'Enter' && isPending) setAwaited(true)
    else if (event.key === 'Enter' && count > 0) take(active)
    else if (event.key === 'Escape' && isShown) setOpen(false)
    else if (event.key === 'Escape') setQuery('')
    else return
    event.preventDefault()
  }
  return (
    <search className={styles.search}>
      <div className={styles.field}>
        <Search size={16} aria-hidden className={styles.lens} />
        <input
          ref={input}
          id="search"
          type="text"
          role="combobox"
          aria-label={words.searchLabel}
          aria-expanded={isShown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isShown && count > 0 ? `${id}-${active}` : undefined}
          placeholder={example === '' ? words.searchHintShort : words.searchExample(example)}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={200}
          value={query}
          onChange={(event) => type(event.target.value)}
          onFocus={() => {
            setOpen(true)
            setIdle(false)
            answers.prepare()
          }}
          onBlur={() => {
            setOpen(false)
            setIdle(true)
          }}
          onKeyDown={press}
        />
        {query === '' ? (
          <kbd aria-hidden className={styles.key}>
            /
          </kbd>
        ) : (
          <button
            type="button"
            aria-label={words.clearSearch}
            className={styles.clear}
            onClick={() => {
              setQuery('')
              input.current?.focus()
            }}
          >
            <X size={16} aria-hidden />
          </button>
        )}
      </div>
      <div hidden={!isShown} className={styles.popup}>
        <ResultList id={id} found={found} active={active} onAct={act} onChoose={choose} />
        {isShown && count === 0 && (
          <div className={styles.nothing}>
            {isLate && <p>{words.finding}</p>}
            {found.isFailed && <p>{words.noAnswer}</p>}
            {!isPending && !found.isFailed && <NothingFound query={query.trim()} />}
          </div>
        )}
      </div>
      <p role="status" className={styles.count}>
        {isShown && !isPending ? words.resultCount(count) : ''}
      </p>
    </search>
  )
}

function NothingFound({ query }: { query: string }) {
  const { words } = useWords()
  return (
    <>
      <p>{words.noResults(query)}</p>
      <p>{words.noResultsHelp}</p>
    </>
  )
}
