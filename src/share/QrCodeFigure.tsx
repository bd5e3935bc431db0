import { useMemo } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { qrCodeOf } from './qr-code.ts'
import styles from './ShareDialog.module.css'

/** The link as a code for phones: dark on white in every theme, or why there is none. */
export function QrCodeFigure({ link }: { link: string }) {
  const { words } = useWords()
  const code = useMemo(() => qrCodeOf(link), [link])
  if (!code) return <p className={styles.quiet}>{words.tooLongForCode}</p>
  const { size, path } = code
  return (
    <figure className={styles.code}>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.qrCode}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <figcaption>{words.scanCode}</figcaption>
    </figure>
  )
}
