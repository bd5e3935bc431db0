import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { decodeGraph } from '../../graph/file/decode-graph.ts'
import { encodeOutlineText } from '../../graph/file/outline-text.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, open, test } from './fixtures.ts'

/** RLHF stands in this line of the outline called “AI最终知识补充”. */
const RLHF_LINE = 77

const place = (page: Page) => page.getByRole('button', { name: `RLHF 第 ${RLHF_LINE} 行` })
const marked = (page: Page) => page.getByRole('dialog').locator('[aria-current="location"]')

/** Lets the site give another text of the outline, of the same build unless one is named. */
function giveText(page: Page, text: string, build = ownBuild()) {
  const body = Buffer.from(encodeOutlineText(text, build))
  return page.route('**/outline.*.txt', (route) => route.fulfill({ body }))
}

function ownBuild(): string {
  return decodeGraph(readFileSync('dist/graph.core.bin')).build
}

test('a place opens the outline there, and Escape leads back to it', async ({ page }) => {
  await open(page, 'topic=rlhf')
  await place(page).click()
  const dialog = page.getByRole('dialog', { name: 'AI最终知识补充' })
  await expect(dialog).toContainText('ai-knowledge-supplement.md')
  await expect(marked(page)).toHaveText('77- RLHF')
  await expect(marked(page)).toBeInViewport()
  const [outer, inner] = [await dialog.boundingBox(), await marked(page).boundingBox()]
  const middle = ((inner?.y ?? 0) - (outer?.y ?? 0)) / (outer?.height ?? 1)
  expect(middle).toBeGreaterThan(0.35)
  expect(middle).toBeLessThan(0.75)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(place(page)).toBeFocused()
})

test('with the keyboard alone: open, read on, close, and go on from there', async ({ page }) => {
  await open(page, 'topic=rlhf&lang=en')
  const row = page.getByRole('button', { name: `RLHF line ${RLHF_LINE}` })
  await row.focus()
  await page.keyboard.press('Enter')
  const text = page.getByRole('region', { name: `Text of the outline, line ${RLHF_LINE} of 483` })
  await expect(text).toBeFocused()
  await page.keyboard.press('End')
  await expect(page.getByRole('dialog').getByRole('listitem').last()).toBeInViewport()
  await expect(page.getByRole('dialog').locator('[aria-posinset="483"]')).toBeVisible()
  await page.keyboard.press('Home')
  await expect(page.getByText('# AI最终知识补充')).toBeInViewport()
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Close' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(row).toBeFocused()
})

test('hostile text is text', async ({ page }) => {
  const lines = Array.from({ length: 90 }, (_, i) => `line ${i + 1}`)
  lines[RLHF_LINE - 1] = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
  lines[RLHF_LINE] =
    '[x](javascript:document.title=3) \u202egnirts \u0000 <a href="https://x.example">'
  await giveText(page, lines.join('\n'))
  await open(page, 'topic=rlhf')
  await place(page).click()
  await expect(marked(page)).toContainText('<script>document.title=2</script>')
  await expect(page.getByRole('dialog').locator('img, script, a')).toHaveCount(0)
  await expect(page).toHaveTitle(/RLHF/)
})

test('100,000 lines are open at once, the long ones wrapped', async ({ page }) => {
  const lines = Array.from(
    { length: 100_000 },
    (_, i) => `${i + 1} ${'字'.repeat(i % 10 === 0 ? 200 : 12)}`
  )
  lines[RLHF_LINE] = 'x'.repeat(2_000_000)
  await giveText(page, lines.join('\r\n'))
  await open(page, 'topic=rlhf')
  await place(page).click()
  await expect(marked(page)).toBeInViewport()
  expect(await page.getByRole('dialog').getByRole('listitem').count()).toBeLessThan(200)
  await page.keyboard.press('End')
  await expect(page.getByRole('dialog').locator('[aria-posinset="100000"]')).toBeInViewport()
  await expectNoSidewaysScroll(page, 'long lines')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('it takes the whole screen, and a tap closes it', async ({ page }) => {
    await open(page, 'topic=rlhf')
    await place(page).tap()
    const dialog = page.getByRole('dialog')
    await expect(marked(page)).toBeInViewport()
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
    await expectNoSidewaysScroll(page, 'outline')
    const close = dialog.getByRole('button', { name: '关闭' })
    expect((await close.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await close.tap()
    await expect(page.getByRole('region', { name: 'RLHF' })).toBeVisible()
    await expect(dialog).toBeHidden()
  })
})

test.describe('where the text does not come', () => {
  test.use({ allowedErrors: /Failed to load resource/ })

  test('a missing file is told, and the rest goes on', async ({ page }) => {
    await page.route('**/outline.*.txt', (route) => route.fulfill({ status: 404, body: '' }))
    await open(page, 'topic=rlhf')
    await place(page).click()
    await expect(page.getByRole('alert')).toContainText('没有放大纲的文字')
    await expectAccessible(page)
    await page.unroute('**/outline.*.txt')
    await page.getByRole('button', { name: '再试一次' }).click()
    await expect(marked(page)).toHaveText('77- RLHF')
  })

  test('a network that fails is told', async ({ page }) => {
    await page.route('**/outline.*.txt', (route) => route.abort())
    await open(page, 'topic=rlhf&lang=en')
    await page.getByRole('button', { name: `RLHF line ${RLHF_LINE}` }).click()
    await expect(page.getByRole('alert')).toContainText('could not be loaded')
  })

  test('a text of another build is refused, and asks to reload', async ({ page }) => {
    await giveText(page, '# another\n', '0123456789abcdef')
    await open(page, 'topic=rlhf')
    await place(page).click()
    await expect(page.getByRole('alert')).toContainText('这个页面还是旧的')
    await expect(page.getByRole('dialog').getByRole('button', { name: '重新载入' })).toBeVisible()
  })

  test('one that takes its time says so after half a second', async ({ page }) => {
    await page.route('**/outline.*.txt', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue()
    })
    await open(page, 'topic=rlhf')
    await place(page).click()
    await expect(page.getByRole('dialog').getByText('正在读取大纲…')).toBeVisible()
    await expect(marked(page)).toHaveText('77- RLHF')
  })
})
