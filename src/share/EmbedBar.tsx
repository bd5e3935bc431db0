import { ExternalLink } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { bindEmbed } from './bind-embed.ts'
import styles from './EmbedBar.module.css'

const SHOWN_FOR = 1800

/** What an embed has in place of the bar: the way to the whole page, and a word on how to move the map. */
export function EmbedBar({ mapId }: { mapId: string }) {
  const { words } = useWords()
  const [passed, setPassed] = useState(0)
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.embed = 'quiet'
    return bindEmbed(window, {
      isOnMap: (target) => target instanceof Element && target.closest(`#${mapId}`) !== null,
      onActive: (isActive) => {
        dataset.embed = isActive ? 'active' : 'quiet'
      },
      onPassed: () => setPassed((count) => count + 1)
    })
  }, [mapId])
  useEffect(() => {
    if (passed === 0) return
    const timer = setTimeout(() => setPassed(0), SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [passed])
  return (
    <>
      <h1 className={styles.name}>{words.name}</h1>
      <p className={styles.hint} data-shown={passed > 0} aria-hidden>
        {words.embedWheel}
      </p>
      <a
        className={styles.full}
        href={location.pathname + location.hash}
        onPointerDown={refreshHref}
        onFocus={refreshHref}
        target="_blank"
        rel="noopener"
      >
        {words.openFull}
        <ExternalLink size={12} aria-hidden />
      </a>
    </>
  )
}

/** The address moves on without a render: the link takes it when it is about to be used. */
function refreshHref({ currentTarget }: { currentTarget: HTMLAnchorElement }) {
  currentTarget.href = location.pathname + location.hash
}
