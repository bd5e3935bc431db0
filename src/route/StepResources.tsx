import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { useDetails } from '../store/use-app.ts'
import styles from './RouteSteps.module.css'

/** What to learn a step from, behind a quiet count; only web addresses become links. */
export function StepResources({ topic, name }: { topic: number; name: string }) {
  const { words } = useWords()
  const state = useDetails()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const resources = state.status === 'ready' ? (state.details.resources(topic) ?? []) : []
  if (resources.length === 0) return null
  return (
    <div className={styles.resources}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {words.stepResources(resources.length)}
        <ChevronDown size={12} aria-hidden />
      </button>
      {isOpen && (
        <ul id={id} aria-label={words.resourcesOf(name)}>
          {resources.map(({ text, url, outline, line }) => (
            <li key={`${outline}:${line}:${text}`}>
              {url && isWebAddress(url) ? (
                <a href={url} target="_blank" rel="noopener noreferrer nofollow">
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url)
}
