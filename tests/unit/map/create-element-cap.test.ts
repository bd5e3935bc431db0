import { expect, it } from 'vitest'
import { createElementCap } from '../../../src/map/create-element-cap.ts'

it('falls with slow frames, never below 200', () => {
  const cap = createElementCap()
  expect(cap.most).toBe(1500)
  report(cap, 80, 6)
  expect(cap.most).toBe(750)
  report(cap, 80, 60)
  expect(cap.most).toBe(200)
})

it('rises again when frames are fast, never above 1,500', () => {
  const cap = createElementCap()
  report(cap, 80, 6)
  report(cap, 8, 120)
  expect(cap.most).toBe(1125)
  report(cap, 8, 1000)
  expect(cap.most).toBe(1500)
})

it('comes to rest where a greater cap is too slow and a smaller one fast', () => {
  const cap = createElementCap()
  const caps: number[] = []
  for (let frame = 0; frame < 20_000; frame++) {
    cap.report(cap.most > 800 ? 80 : 8, cap.most)
    caps.push(cap.most)
  }
  expect(caps.slice(-2000).filter((most) => most > 800).length).toBeLessThan(20)
})

it('learns nothing from frames that draw little', () => {
  const cap = createElementCap()
  for (let frame = 0; frame < 100; frame++) cap.report(500, 10)
  expect(cap.most).toBe(1500)
})

it('takes no notice of one slow frame among many', () => {
  const cap = createElementCap()
  for (let frame = 0; frame < 300; frame++) cap.report(frame % 10 === 0 ? 90 : 12, cap.most)
  expect(cap.most).toBe(1500)
})

function report(cap: ReturnType<typeof createElementCap>, milliseconds: number, frames: number) {
  for (let frame = 0; frame < frames; frame++) cap.report(milliseconds, cap.most)
}
