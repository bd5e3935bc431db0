import { useEffect } from 'react'
import { removeFirstPicture } from './first-picture.ts'
import { wordsOf } from './i18n/use-words.ts'
import type { FailureReason } from './load-graph.ts'
import { languageTag } from './settings/bind-document.ts'
import type { Language } from './store/state.ts'
import { Button } from './ui/Button.tsx'
import { FullPage } from './ui/FullPage.tsx'

/** What went wrong and what to do, in both languages, the person's first. */
export function Failure({ reason, language }: { reason: FailureReason; language: Language }) {
  useEffect(() => removeFirstPicture(document), [])
  const languages: Language[] = language === 'zh' ? ['zh', 'en'] : ['en', 'zh']
  return (
    <FullPage role="alert">
      {languages.map((one, i) => {
        const { failures } = wordsOf(one)
        const Title = i === 0 ? 'h1' : 'h2'
        return (
          <section key={one} lang={languageTag(one)}>
            <Title>{failures[reason].title}</Title>
            <p>{failures[reason].help}</p>
          </section>
        )
      })}
      <div>
        <Button kind="primary" onClick={() => location.reload()}>
          {wordsOf(language).reload}
        </Button>
      </div>
    </FullPage>
  )
}
