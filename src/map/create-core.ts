import type { Core, StylesheetJson } from 'cytoscape'
import cytoscape from 'cytoscape'
import type { Palette } from './palette.ts'
import { CLOSEST } from './zoom-levels.ts'

/** A Cytoscape that draws what it is given and moves as it is told; nothing in it can be dragged or selected. */
export function createCore(container: HTMLElement, palette: Palette): Core {
  return cytoscape({
    container,
    elements: [],
    style: stylesheet(palette),
    layout: { name: 'preset' },
    minZoom: 1e-4,
    maxZoom: CLOSEST,
    // The wheel is ours, see bind-wheel.ts; pinch and drag are Cytoscape's.
    userZoomingEnabled: true,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
    selectionType: 'single'
  })
}

/** Topics as dots, required prerequisites solid, helpful ones dashed; sizes in map units. */
export function stylesheet(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        shape: 'data(shape)',
        'background-color': 'data(colour)',
        'border-width': 0,
        'overlay-opacity': 0,
        events: 'no'
      }
    },
    {
      // No outline teaches it: hollow.
      selector: 'node[land]',
      style: {
        'background-color': 'data(land)',
        'border-width': 1.6,
        'border-position': 'inside',
        'border-color': 'data(colour)'
      }
    },
    {
      selector: 'edge',
      style: {
        width: 1.1,
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'control-point-distances': 'data(distances)',
        'control-point-weights': 'data(weights)',
        'line-color': 'data(colour)',
        'line-opacity': palette.isDark ? 0.5 : 0.55,
        'target-arrow-color': 'data(colour)',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.62,
        'target-distance-from-node': 2,
        'overlay-opacity': 0,
        events: 'no'
      }
    },
    {
      selector: 'edge[!isRequired]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [4, 4] }
    }
  ] as StylesheetJson
}
