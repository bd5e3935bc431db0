import type { map as texts } from '../zh/map.ts'

/** The map, in English. */
export const map: typeof texts = {
  mapLabel: 'Map of prerequisites',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Whole map'
}
