import { expect, it } from 'vitest'
import { createOutlineTexts } from '../../../src/store/outline-texts.ts'

it('loads each text once, keeps it, and tries again only what failed', async () => {
  const asked: number[] = []
  const texts = createOutlineTexts(async (outline) => {
    asked.push(outline)
    if (outline === 1 && asked.length < 3) throw new Error('broke off')
    return `text ${outline}`
  })
  texts.load(0)
  texts.load(0)
  texts.load(1)
  expect(texts.getState().get(1)).toEqual({ status: 'loading' })
  await Promise.resolve()
  await Promise.resolve()
  expect(texts.getState().get(0)).toEqual({ status: 'ready', text: 'text 0' })
  expect(texts.getState().get(1)).toMatchObject({ status: 'failed' })
  texts.load(0)
  texts.load(1)
  expect(asked).toEqual([0, 1, 1])
  await Promise.resolve()
  await Promise.resolve()
  expect(texts.getState().get(1)).toEqual({ status: 'ready', text: 'text 1' })
})
