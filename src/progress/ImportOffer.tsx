import { shortList } from '../i18n/short-list.ts'
import { useWords } from '../i18n/use-words.ts'
import type { ImportPlan } from '../store/progress.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import styles from './ProgressDialog.module.css'

type ImportOfferProps = {
  file: string
  plan: ImportPlan
  onApply: () => void
  onCancel: () => void
}

const REST = ['already', 'elsewhere', 'unreadable'] as const

/** What a file would add, before it is added. */
export function ImportOffer({ file, plan, onApply, onCancel }: ImportOfferProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const names = plan.topics.map((topic) => labelOf(graph, topic, language))
  const count = names.length + plan.elsewhere
  return (
    <section aria-label={words.importFrom(file)} className={styles.offer}>
      <p>{count > 0 ? words.importAdds(file, count) : words.importAddsNothing(file)}</p>
      {names.length > 0 && <p>{shortList(words, names)}</p>}
      <p className={styles.quiet}>
        {REST.filter((kind) => plan[kind] > 0 && (kind !== 'already' || count > 0))
          .map((kind) => words.importRest[kind](plan[kind]))
          .join(language === 'zh' ? '' : ' ')}
      </p>
      <div className={styles.tools}>
        {count > 0 && (
          <Button kind="primary" onClick={onApply}>
            {words.importApply}
          </Button>
        )}
        <Button onClick={onCancel}>{count > 0 ? words.cancel : words.dismiss}</Button>
      </div>
    </section>
  )
}
