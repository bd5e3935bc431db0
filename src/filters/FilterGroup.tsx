import type { ReactNode } from 'react'
import { useId, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { AreaDot } from '../ui/AreaDot.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './Legend.module.css'

/** Something to filter by; `hue` in degrees where it has a colour on the map. */
export type FilterItem = { value: number; name: string; count: number; hue?: number }

type FilterGroupProps = {
  title: string
  items: readonly FilterItem[]
  /** What is shown; null = all. */
  chosen: readonly number[] | null
  onChoose: (values: readonly number[] | null) => void
  children?: ReactNode
}

const FIRST = 30

/** A list of which some is shown: a tick adds or takes away, the name shows it alone, and again all. */
export function FilterGroup({ title, items, chosen, onChoose, children }: FilterGroupProps) {
  const { words } = useWords()
  const id = useId()
  const [isWhole, setWhole] = useState(false)
  const listed = isWhole ? items : items.slice(0, FIRST)
  const ticked = new Set(chosen ?? items.map(({ value }) => value))
  const toggle = (value: number) => {
    const next = items
      .map((item) => item.value)
      .filter((one) => ticked.has(one) !== (one === value))
    onChoose(next.length === items.length ? null : next.sort((a, b) => a - b))
  }
  return (
    <section className={styles.group} aria-labelledby={id}>
      <header>
        <h3 id={id}>{title}</h3>
        {chosen && (
          <Button kind="plain" className={styles.all ?? ''} onClick={() => onChoose(null)}>
            {words.filterAll}
          </Button>
        )}
      </header>
      <ul>
        {listed.map(({ value, name, count, hue }) => {
          const isAlone = chosen?.length === 1 && chosen[0] === value
          return (
            <li key={value} className={styles.item} data-off={!ticked.has(value)}>
              <label className={styles.tick} title={words.showItem(name)}>
                <input
                  type="checkbox"
                  aria-label={words.showItem(name)}
                  checked={ticked.has(value)}
                  onChange={() => toggle(value)}
                />
              </label>
              <button
                type="button"
                aria-pressed={isAlone}
                aria-label={words.showOnlyItem(name, count)}
                title={words.showOnlyItem(name, count)}
                onClick={() => onChoose(isAlone ? null : [value])}
              >
                {hue !== undefined && <AreaDot hue={hue} />}
                <span className={styles.name}>{name}</span>
                <span className={styles.count}>{count}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {listed.length < items.length && (
        <Button kind="plain" onClick={() => setWhole(true)}>
          {words.showMore(items.length - listed.length)}
        </Button>
      )}
      {children}
    </section>
  )
}
