import './ui/tokens.css'
import './ui/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { bindVisit, reopen, tellChanges } from './come-back.ts'
import { createAnswers } from './create-answers.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Failure } from './Failure.tsx'
import { expectedBytes } from './first-picture.ts'
import { Loading } from './Loading.tsx'
import { failureReason, loadDetails, loadGraph, loadOutlineText } from './load-graph.ts'
import { loadPicture } from './MapStage.tsx'
import { loadPanels } from './panels.ts'
import { createProgress } from './progress/create-progress.ts'
import { readVisit } from './progress/visit.ts'
import { bindDocument, showPreferences } from './settings/bind-document.ts'
import { bindPreferences, readPreferences } from './settings/preferences.ts'
import { bindAddress } from './share/bind-address.ts'
import { createRouteStore } from './store/create-route-store.ts'
import { createStore } from './store/create-store.ts'
import { createDetailsStore } from './store/details-store.ts'
import { createKeep } from './store/keep.ts'
import { noStorage } from './store/no-storage.ts'
import { createOutlineTexts } from './store/outline-texts.ts'
import type { WriteRoute } from './store/route-files.ts'
import { AppContext } from './store/use-app.ts'

const container = document.getElementById('app')
if (!container) throw new Error('main: expected an element #app in index.html')
const root = createRoot(container)
const isEmbedded = new URLSearchParams(location.search).has('embed')
const keep = createKeep(() => (isEmbedded ? noStorage : localStorage))
const preferences = readPreferences(keep, navigator.languages)
const { language } = preferences
showPreferences(document, preferences)
const loading = showLoading(0.5)
open().catch((error: unknown) => {
  loading.end()
  console.error(error)
  root.render(<Failure reason={failureReason(error)} language={language} />)
})

async function open(): Promise<void> {
  const home = !isEmbedded && matchMedia('(width < 640px)').matches ? 'list' : 'map'
  // A bare address opens the map alone: panels can wait until it is drawn.
  const visit = isEmbedded ? null : readVisit(keep, location.pathname)
  const isBare = location.hash === '' && !visit?.address
  const opening = isBare && home === 'map' ? loadPicture() : loadPanels()
  const [{ graph, file }] = await Promise.all([loadGraph(fetch, loading.tell), opening])
  loading.end()
  const store = createStore({ ...preferences, home, view: home })
  const details = createDetailsStore(() => loadDetails(graph))
  const answers = createAnswers({
    topicCount: graph.topicCount,
    here: async () => (await import('./worker/answerer.ts')).createAnswerer(graph, loadSearch),
    there: async () => (await import('./start-graph-worker.ts')).startGraphWorker(file)
  })
  const outlineTexts = createOutlineTexts((outline) => loadOutlineText(graph, outline))
  const writeRoute: WriteRoute = async (request) => {
    const page = location.origin + location.pathname
    const { writeRoute: write } = await import('./write-route.ts')
    return write(request, { graph, page, now: () => new Date() })
  }
  const progress = createProgress({ store, graph, keep, tabs: window, now: Date.now })
  bindPreferences(store, keep)
  reopen(store, graph, visit, window)
  bindAddress(store, graph, window, { hasSteps: !isEmbedded })
  bindDocument(store, graph, document)
  const routes = createRouteStore(store, answers)
  const remembered = { store, graph, routes, progress }
  tellChanges(remembered, visit, () => {
    if (!isEmbedded) bindVisit(remembered, keep, window)
  })
  root.render(
    <ErrorBoundary language={language}>
      <AppContext
        value={{ graph, store, answers, routes, details, outlineTexts, progress, writeRoute }}
      >
        <App isEmbedded={isEmbedded} />
      </AppContext>
    </ErrorBoundary>
  )
}

/** Its tables of characters make it heavy: it comes when the first query is near. */
const loadSearch = async () => (await import('../graph/search/answer-query.ts')).createQueryAnswers

/** Shows how much of the graph is there, from the second on from which that is worth a word. */
function showLoading(from: number) {
  const whole = expectedBytes(document)
  let share = 0
  let isShown = false
  const show = () => root.render(<Loading language={language} share={share} />)
  const timer = setTimeout(() => {
    isShown = true
    show()
  }, from * 1000)
  return {
    tell(bytes: number) {
      share = whole > 0 ? Math.min(1, bytes / whole) : 0
      if (isShown) show()
    },
    end: () => clearTimeout(timer)
  }
}
