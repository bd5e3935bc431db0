import { Maximize, Minus, Plus, Scan } from 'lucide-react'
import { useWords } from '../i18n/use-words.ts'
import styles from './MetroPlan.module.css'

type MetroZoomProps = { isFar: boolean; onIn: () => void; onOut: () => void; onFit: () => void }

/** Comes nearer, goes farther, or shows the whole route and back. */
export function MetroZoom({ isFar, onIn, onOut, onFit }: MetroZoomProps) {
  const { words } = useWords()
  const fit = isFar ? words.metroActual : words.metroFit
  return (
    <div className={styles.zoom}>
      <button type="button" aria-label={words.zoomIn} title={words.zoomIn} onClick={onIn}>
        <Plus size={18} aria-hidden />
      </button>
      <button type="button" aria-label={words.zoomOut} title={words.zoomOut} onClick={onOut}>
        <Minus size={18} aria-hidden />
      </button>
      <button type="button" aria-label={fit} title={fit} aria-pressed={isFar} onClick={onFit}>
        {isFar ? <Scan size={17} aria-hidden /> : <Maximize size={17} aria-hidden />}
      </button>
    </div>
  )
}
