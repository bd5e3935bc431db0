import './ui/tokens.css'
import './ui/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Failure } from './Failure.tsx'
import { wordsOf } from './i18n/use-words.ts'
import { failureReason, loadDetails, loadGraph, loadOutlineText } from './load-graph.ts'
import { bindProgress } from './progress/bind-progress.ts'
import { bindDocument, showPreferences } from './settings/bind-document.ts'
import { bindPreferences, readPreferences } from './settings/preferences.ts'
import { bindAddress } from './share/bind-address.ts'
import { createStore } from './store/create-store.ts'
import { createDetailsStore } from './store/details-store.ts'
import { createKeep } from './store/keep.ts'
import { createOutlineTexts } from './store/outline-texts.ts'
import { AppContext } from './store/use-app.ts'
import { FullPage } from './ui/FullPage.tsx'

const container = document.getElementById('app')
if (!container) throw new Error('main: expected an element #app in index.html')
const root = createRoot(container)
const keep = createKeep(() => localStorage)
const preferences = readPreferences(keep, navigator.languages)
const { language } = preferences
showPreferences(document, preferences)
root.render(<FullPage role="status">{wordsOf(language).loading}</FullPage>)
open().catch((error: unknown) => {
  console.error(error)
  root.render(<Failure reason={failureReason(error)} language={language} />)
})

async function open(): Promise<void> {
  const graph = await loadGraph()
  const isEmbedded = new URLSearchParams(location.search).has('embed')
  const home = !isEmbedded && matchMedia('(width < 640px)').matches ? 'list' : 'map'
  const store = createStore({ ...preferences, home, view: home })
  const details = createDetailsStore(() => loadDetails(graph))
  const outlineTexts = createOutlineTexts((outline) => loadOutlineText(graph, outline))
  bindProgress({ store, graph }, keep, window)
  bindPreferences(store, keep)
  bindAddress(store, graph, window)
  bindDocument(store, graph, document)
  root.render(
    <ErrorBoundary language={language}>
      <AppContext value={{ graph, store, details, outlineTexts }}>
        <App isEmbedded={isEmbedded} />
      </AppContext>
    </ErrorBoundary>
  )
}
