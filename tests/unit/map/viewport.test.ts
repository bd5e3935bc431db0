import { describe, expect, it } from 'vitest'
import { emptyBox } from '../../../src/map/box.ts'
import {
  cameraOf,
  centredOn,
  fitted,
  keptNear,
  NO_INSETS,
  viewportOf,
  visibleBox
} from '../../../src/map/viewport.ts'

const view = { zoom: 1, panX: 0, panY: 0, width: 1000, height: 800 }

describe('fitted', () => {
  it('shows the whole box in the middle', () => {
    const box = { left: 0, top: 0, right: 4000, bottom: 1000 }
    const seen = visibleBox(fitted(box, view, NO_INSETS))
    expect(seen.left).toBeLessThan(0)
    expect(seen.right).toBeGreaterThan(4000)
    expect(seen.left + seen.right).toBeCloseTo(4000)
    expect(seen.top + seen.bottom).toBeCloseTo(1000)
  })

  it('leaves room for what covers the map', () => {
    const box = { left: 0, top: 0, right: 4000, bottom: 1000 }
    const { zoom, panX } = fitted(box, view, { ...NO_INSETS, left: 300 })
    expect(panX).toBeGreaterThan(300)
    expect(panX + 4000 * zoom).toBeLessThan(1000)
  })

  it('does not blow up a single topic, nor break on none', () => {
    expect(fitted({ left: 5, top: 5, right: 5, bottom: 5 }, view, NO_INSETS).zoom).toBe(1.1)
    expect(fitted(emptyBox(), view, NO_INSETS)).toMatchObject({ zoom: 1, panX: 500, panY: 400 })
  })
})

describe('cameraOf', () => {
  it('is the way back from viewportOf', () => {
    const camera = { x: 123, y: -45, zoom: 0.3 }
    const { x, y, zoom } = cameraOf(viewportOf(camera, view))
    expect([x, y, zoom]).toEqual([expect.closeTo(123), expect.closeTo(-45), 0.3])
  })
})

describe('keptNear', () => {
  const box = { left: 0, top: 0, right: 400, bottom: 100 }

  it('brings a camera from far outside back to the edge of the map', () => {
    const camera = keptNear({ x: 1e7, y: -1e7, zoom: 2 }, box, view)
    expect(camera).toEqual({ x: 525, y: -100, zoom: 2 })
    const seen = visibleBox(viewportOf(camera, view))
    expect([seen.left, seen.bottom]).toEqual([275, 100])
  })

  it('leaves a camera alone that shows the map, and any where there is none', () => {
    const camera = { x: 450, y: 50, zoom: 2 }
    expect(keptNear(camera, box, view)).toEqual(camera)
    expect(keptNear({ x: 1e7, y: 0, zoom: 1 }, emptyBox(), view).x).toBe(1e7)
  })
})

describe('centredOn', () => {
  it('means the middle of what nothing covers', () => {
    const { panX } = centredOn(view, { ...NO_INSETS, right: 400 }, { x: 0, y: 0, zoom: 2 })
    expect(panX).toBe(300)
  })
})
