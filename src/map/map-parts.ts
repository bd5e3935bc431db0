import type { Core } from 'cytoscape'
import type { GraphColumns } from '../../graph/file/columns.ts'
import type { RouteStore } from '../store/create-route-store.ts'
import type { Store } from '../store/create-store.ts'
import type { MapWords } from './bind-buttons.ts'
import type { SideWords } from './bind-sides.ts'
import type { MapCamera } from './create-camera.ts'
import type { Emphasis } from './create-emphasis.ts'
import type { Painter } from './create-painter.ts'
import type { Stage } from './create-stage.ts'
import type { MapHint } from './map-hint.ts'
import type { NearSync } from './near-sync.ts'
import type { Scene } from './scene.ts'
import type { Insets } from './viewport.ts'

/** What the map is made of and whom it talks to; functions are asked again whenever they matter. */
export type MapOptions = {
  store: Store
  routes: RouteStore
  columns: GraphColumns
  /** The name of a topic in the language of now. */
  labelOf: (topic: number) => string
  words: () => MapWords
  sideWords: () => SideWords
  prefersReducedMotion: () => boolean
  /** Pixels at each side of the container that panels cover; nothing without it. */
  insets?: () => Insets
  /** What a prerequisite says, in a sentence. */
  sentenceOf: (edge: number) => string
  /** Told what explains the line that is pointed at; null = none. */
  onHint?: (hint: MapHint | null) => void
  /** Told the groups one looks at, outermost first; none from afar. */
  onPlace?: (groups: readonly number[]) => void
  /** Told the name of the topic that the keyboard points at. */
  onAnnounce?: (text: string) => void
}

/** What every synchroniser of the map works with. */
export type MapParts = {
  container: HTMLElement
  store: Store
  routes: RouteStore
  core: Core
  stage: Stage
  scene: Scene
  painter: Painter
  camera: MapCamera
  emphasis: Emphasis
  near: NearSync
}

/** Takes back what a synchroniser did. */
export type Undo = () => void
