import { Search, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { useApp } from '../store/use-app.ts'
import { useLate } from '../ui/use-late.ts'
import { ResultRow } from './ResultRow.tsx'
import styles from './SearchBox.module.css'
import { useExample } from './use-example.ts'
import { useSearch } from './use-search.ts'

const MOST_RESULTS = 12

/** The search: a combobox with its list of topics. `onChoose` gets the topic that was taken. */
export function SearchBox({ onChoose }: { onChoose: (topic: number) => void }) {
  const { answers } = useApp()
  const { words, language } = useWords()
  const [query, setQuery] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const [isAwaited, setAwaited] = useState(false)
  const [isIdle, setIdle] = useState(true)
  const example = useExample(language, isIdle)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  useShortcut(() => {
    input.current?.focus()
    input.current?.select()
  })
  const isShown = isOpen && query.trim() !== ''
  const found = useSearch(isShown ? query : '', MOST_RESULTS)
  const { results, isPending } = found
  const isLate = useLate(isPending)
  const choose = (topic: number) => {
    setQuery('')
    setOpen(false)
    onChoose(topic)
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
    if (results[0]) choose(results[0].topic)
  })
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const result = results[active]
    if (step !== undefined) {
      setOpen(true)
      if (results.length > 0) setActive((active + step + results.length) % results.length)
    } else if (event.key === 'Enter' && isPending) setAwaited(true)
    else if (event.key === 'Enter' && result) choose(result.topic)
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
          aria-activedescendant={results.length > 0 ? `${id}-${active}` : undefined}
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
        {/* A press must not take the focus from the field before the click arrives. */}
        <div
          role="listbox"
          tabIndex={-1}
          id={`${id}-list`}
          aria-label={words.searchLabel}
          onMouseDown={(event) => event.preventDefault()}
        >
          {results.map((result, i) => (
            <ResultRow
              key={result.topic}
              id={`${id}-${i}`}
              result={result}
              query={query}
              isActive={i === active}
              onChoose={() => choose(result.topic)}
            />
          ))}
        </div>
        {isShown && results.length === 0 && (
          <div className={styles.nothing}>
            {isLate && <p>{words.finding}</p>}
            {found.isFailed && <p>{words.noAnswer}</p>}
            {!isPending && !found.isFailed && <NothingFound query={query.trim()} />}
          </div>
        )}
      </div>
      <p role="status" className={styles.count}>
        {isShown && !isPending ? words.resultCount(results.length) : ''}
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

/** ⌘K, Ctrl-K, and `/` where nobody is typing. */
function useShortcut(onPress: () => void) {
  const latest = useRef(onPress)
  useEffect(() => {
    latest.current = onPress
  })
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const isCommand = (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k'
      const isSlash =
        event.key === '/' && !event.metaKey && !event.ctrlKey && !isTyping(event.target)
      if (!isCommand && !isSlash) return
      event.preventDefault()
      latest.current()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]')
}
