import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import { encodeGraph } from '../../graph/file/encode-graph.ts'
import type { FinishedGraph } from '../../graph/file/finished-graph.ts'
import { buildGraph } from '../build-graph.ts'
import { expect, expectAccessible, open, test } from './fixtures.ts'

const KEY = 'zhilu.progress'

const known = (page: Page, isKnown = true) =>
  page.getByRole('button', { name: '我已掌握', pressed: isKnown })
const notice = (page: Page) => page.getByRole('status', { name: '提示' })
const stored = (page: Page, key = KEY) => page.evaluate((name) => localStorage.getItem(name), key)

/** What lies in the storage before the page opens; once, so that a reload finds what the page made of it. */
function storeFirst(page: Page, key: string, text: string) {
  return page.addInitScript(
    ([name, value]) => {
      if (location.protocol === 'about:' || sessionStorage.getItem('stored')) return
      sessionStorage.setItem('stored', 'yes')
      localStorage.setItem(name, value)
    },
    [key, text] as const
  )
}

async function openProgress(page: Page) {
  await page.getByRole('button', { name: '我的进度' }).click()
  const dialog = page.getByRole('dialog', { name: '我的进度' })
  await expect(dialog).toBeVisible()
  return dialog
}

test('a storage that refuses costs no mark: it is said once, and a file keeps them', async ({
  page
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await open(page, 'topic=softmax&view=list')
  await known(page, false).click()
  await expect(notice(page)).toContainText('这次的标记只在本页有效')
  const download = page.waitForEvent('download')
  await notice(page).getByRole('button', { name: '存成文件' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^zhilu-progress-\d{4}-\d\d-\d\d\.json$/)
  expect(readFileSync(await file.path(), 'utf8')).toContain('{"id":"softmax","name":"Softmax"')
  await notice(page).getByRole('button', { name: '知道了' }).click()
  await page.getByRole('combobox').fill('rlhf')
  await page.getByRole('option').first().click()
  await known(page, false).click()
  await expect(known(page)).toBeVisible()
  await expect(notice(page)).toBeHidden()
})

test('two tabs agree: marks of one show in the other, and starting over clears both', async ({
  page,
  context
}) => {
  await open(page, 'topic=softmax&view=list')
  const other = await context.newPage()
  await open(other, 'topic=rlhf&view=list')
  await known(page, false).click()
  await known(other, false).click()
  const dialog = await openProgress(page)
  await expect(dialog).toContainText('已掌握 2 /')
  await dialog.getByRole('button', { name: '从头开始' }).click()
  await expect(dialog.getByRole('status')).toContainText('已清除 2 个标记')
  await expect(known(other, false)).toBeVisible()
  await dialog.getByRole('button', { name: '撤销' }).click()
  await expect(known(other)).toBeVisible()
  await expect(dialog).toContainText('已掌握 2 /')
})

test('saved, cleared, and added again from the file', async ({ page }) => {
  await open(page, 'topic=softmax&view=list')
  await known(page, false).click()
  const dialog = await openProgress(page)
  await expect(dialog.getByRole('listitem')).toHaveCount(1)
  await expectAccessible(page)
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '存成文件' }).click()
  const path = await (await download).path()
  await dialog.getByRole('button', { name: '从头开始' }).click()
  await expect(dialog).toContainText('已掌握 0 /')

  const input = dialog.locator('input[type=file]')
  await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: DAMAGED })
  await expect(dialog.getByRole('status')).toContainText('什么都没有改动')
  await input.setInputFiles(path)
  await expect(dialog.getByRole('status')).toContainText('会加入 1 个标记：')
  await expect(dialog.getByRole('status')).toContainText('Softmax')
  await expect(dialog).toContainText('已掌握 0 /')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '加入', exact: true }).click()
  await expect(dialog.getByRole('status')).toContainText('已加入 1 个标记')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: '我的进度' })).toBeFocused()
  await expect(known(page)).toBeVisible()
})

const DAMAGED = Buffer.from('{"zhilu":"progress","marks":[')

test('damaged marks are put aside, what can be read stays', async ({ page }) => {
  const text = '{"version":2,"scopes":[],"marks":[["softmax",5,1],["rlhf","?",1]]}'
  await storeFirst(page, KEY, text)
  await open(page, 'topic=softmax&view=list')
  await expect(known(page)).toBeVisible()
  await expect(notice(page)).toContainText('有一部分损坏了')
  expect(await stored(page, `${KEY}.damaged.1`)).toBe(text)
  await page.reload()
  await expect(known(page)).toBeVisible()
  await expect(notice(page)).toBeHidden()
})

test('marks of a newer page are left alone', async ({ page }) => {
  await storeFirst(page, KEY, '{"version":3,"marks":"?"}')
  await open(page, 'topic=softmax&view=list')
  await expect(notice(page)).toContainText('更新的知路')
  await known(page, false).click()
  await expect(known(page)).toBeVisible()
  await expect(notice(page).getByRole('button', { name: '存成文件' })).toBeVisible()
  expect(await stored(page)).toBe('{"version":3,"marks":"?"}')
})

test('marks of the first form are still there', async ({ page }) => {
  await storeFirst(page, 'zhilu.known', '["softmax","no-such-topic"]')
  await open(page, 'topic=softmax&view=list')
  await expect(known(page)).toBeVisible()
  expect(await stored(page, 'zhilu.known')).toBe('["softmax","no-such-topic"]')
})

test('the bare page opens where one left; a link wins; the name leads to the whole map', async ({
  page
}) => {
  await open(page, 'topic=softmax&view=list')
  await remembered(page, 'topic=softmax')
  await open(page)
  await expect(page.getByRole('region', { name: 'Softmax' })).toBeVisible()
  await expect(page).toHaveURL(/#topic=softmax&view=list/)
  await open(page, 'topic=rlhf')
  await expect(page.getByRole('region', { name: 'RLHF' })).toBeVisible()
  await page.getByRole('link', { name: /知路/ }).click()
  await expect(page.getByRole('region', { name: 'RLHF' })).toBeHidden()
  await remembered(page, '"address":""')
  await open(page)
  await expect(page.getByRole('application')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Softmax' })).toBeHidden()
})

test('who comes back to other outlines is told once what became of theirs', async ({
  page,
  context
}) => {
  const parents = { a: { parent: 'maths' }, b: { parent: 'maths' }, c: { parent: 'maths' } }
  await serve(context, {
    graph: buildGraph('a → b → c; x → c', { ...parents, x: { parent: 'maths' } })
  })
  await open(page, 'topic=x&view=list')
  await known(page, false).click()
  await open(page, 'route=c&view=route')
  await expect(page.getByText(/^还需/)).toBeVisible()
  await remembered(page, '"steps":["a","b","c"]')
  await serve(context, {
    graph: buildGraph('a → b → c; d → e → c', {
      ...parents,
      d: { parent: 'maths' },
      e: { parent: 'maths' }
    })
  })
  await open(page)
  await expect(page.getByRole('heading', { level: 2, name: '到 c 的路线' })).toBeVisible()
  const told = notice(page)
  await expect(told).toContainText('路线长了，从 3 步到 5 步')
  await expect(told).toContainText('图上少了 1 个：x')
  await expect(told).toContainText('多了 2 个：d、e')
  await told.getByRole('button', { name: '看全图' }).click()
  await expect(page.getByRole('heading', { level: 2, name: '到 c 的路线' })).toBeHidden()
  await remembered(page, '"address":""')
  await open(page)
  await expect(page.getByRole('application')).toBeVisible()
  await expect(notice(page)).toBeHidden()
  const dialog = await openProgress(page)
  await expect(dialog).toContainText('标记还留着：x')
})

/** Waits until the visit is kept with such a text in it. */
async function remembered(page: Page, text: string) {
  await expect.poll(() => stored(page, 'zhilu.visit./')).toContain(text)
}

/** Serves another graph than the built one. */
async function serve(context: BrowserContext, finished: FinishedGraph) {
  const { core, details } = encodeGraph(finished)
  await context.unrouteAll()
  await context.route('**/graph.core.bin', (route) => route.fulfill({ body: Buffer.from(core) }))
  await context.route('**/graph.details.bin', (route) =>
    route.fulfill({ body: Buffer.from(details) })
  )
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the progress opens by touch and closes beside it', async ({ page }) => {
    await open(page, 'topic=softmax&view=list')
    await known(page, false).tap()
    await open(page, 'view=list')
    await page.getByRole('button', { name: '我的进度' }).tap()
    const dialog = page.getByRole('dialog', { name: '我的进度' })
    await expect(dialog).toContainText('已掌握 1 /')
    await expectAccessible(page)
    for (const button of await dialog.getByRole('button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await page.touchscreen.tap(195, 40)
    await expect(dialog).toBeHidden()
  })
})
