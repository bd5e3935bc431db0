import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doOverlap } from '../../../src/map/box.ts'
import type { LabelWish } from '../../../src/map/place-labels.ts'
import { boxAt, placeLabels } from '../../../src/map/place-labels.ts'

const wish = (x: number, y: number, rest: Partial<LabelWish> = {}): LabelWish => ({
  x,
  y,
  width: 60,
  height: 16,
  gap: 5,
  sides: ['below', 'right'],
  ...rest
})
const boxesOf = (wishes: LabelWish[]) =>
  placeLabels(wishes, []).map(({ wish, dx, dy }) => boxAt(wish, dx, dy))

describe('placeLabels', () => {
  it('puts a label below its topic while there is room', () => {
    expect(boxesOf([wish(100, 100)])).toEqual([{ left: 70, top: 105, right: 130, bottom: 121 }])
  })

  it('takes the next side where the first is taken', () => {
    const [, second] = boxesOf([wish(100, 100), wish(130, 110)])
    expect(second).toEqual({ left: 137, top: 102, right: 197, bottom: 118 })
  })

  it('lets the less wanted label wait where no side is free', () => {
    const wanted = wish(100, 100)
    const places = placeLabels([wanted, wish(101, 101, { sides: ['below'] })], [])
    expect(places.map((place) => place.wish)).toEqual([wanted])
  })

  it('keeps away from boxes that are taken, and from what is blocked', () => {
    const taken = { left: 0, top: 100, right: 400, bottom: 120 }
    expect(placeLabels([wish(100, 100, { sides: ['below'] })], [taken])).toEqual([])
    expect(placeLabels([wish(100, 100)], [], () => true)).toEqual([])
  })

  it('keeps labels of what is on the screen whole', () => {
    const screen = { left: 0, top: 0, right: 200, bottom: 150 }
    const boxes = (wishes: LabelWish[]) =>
      placeLabels(wishes, [], () => false, screen).map((one) => boxAt(one.wish, one.dx, one.dy))
    expect(boxes([wish(195, 60)])).toEqual([{ left: 140, top: 65, right: 200, bottom: 81 }])
    expect(boxes([wish(3, 145)])).toEqual([])
    expect(boxes([wish(90, 148, { sides: ['below', 'above'] })])).toEqual([
      { left: 60, top: 127, right: 120, bottom: 143 }
    ])
    expect(boxes([wish(-10, 60)])).toHaveLength(1)
  })

  it('never lets two labels overlap', () => {
    const size = fc.integer({ min: 4, max: 300 })
    const place = fc.integer({ min: -500, max: 2000 })
    const wishes = fc.array(
      fc.record({ x: place, y: place, width: size, height: size }).map((some) => wish(0, 0, some)),
      { maxLength: 60 }
    )
    fc.assert(
      fc.property(wishes, (all) => {
        const boxes = boxesOf(all)
        boxes.forEach((box, i) => {
          for (const other of boxes.slice(i + 1)) expect(doOverlap(box, other)).toBe(false)
        })
      })
    )
  })
})
