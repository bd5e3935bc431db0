import type { Page } from '@playwright/test'
import { expect, expectAccessible, open, test } from './fixtures.ts'

/** Goes over the map in steps until a line says what it is; the place where it did. */
async function findLine(page: Page, named: RegExp): Promise<{ x: number; y: number }> {
  const map = await page.getByRole('application').boundingBox()
  if (!map) throw new Error('no map')
  const hint = page.locator('[data-line-hint]')
  for (let y = map.y + 60; y < map.y + map.height - 160; y += 29)
    for (let x = map.x + 80; x < map.x + map.width - 80; x += 43) {
      await page.mouse.move(x, y)
      // A hint waits a moment for the pointer to rest.
      await page.waitForTimeout(75)
      if (named.test((await hint.allTextContents()).join())) return { x, y }
    }
  throw new Error(`no line says ${named}`)
}

test('a prerequisite says on hover what it means, and on a click why', async ({ page }) => {
  await open(page, 'at=300,700,0.9')
  const place = await findLine(page, /→.*(必需|有帮助)/)
  const hint = page.locator('[data-line-hint]')
  await expect(hint).toContainText('词典')
  const [title = ''] = await hint.locator('strong').allTextContents()
  await page.mouse.click(place.x, place.y)
  const panel = page.getByRole('region', { name: title.split(' → ')[0] ?? '' })
  await expect(panel).toContainText('依据')
  await expect(panel.getByRole('listitem').first()).not.toBeEmpty()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
})

test('a bundle says from afar how many prerequisites it carries, and lists them', async ({
  page
}) => {
  await open(page)
  await expect(page.getByRole('application')).toBeVisible()
  const place = await findLine(page, /→.*\d+ 条先修/)
  await page.mouse.click(place.x, place.y)
  const panel = page.getByRole('region', { name: /→/ })
  await expect(panel).toContainText(/\d+ 条先修/)
  await panel.getByRole('listitem').getByRole('button').first().click()
  await expect(page.getByRole('region', { name: /→/ })).toContainText('依据')
  await expect(page).toHaveURL(/at=/)
})

test('the keyboard goes from a topic to its prerequisites and asks one why', async ({ page }) => {
  await open(page, 'topic=rlhf')
  await expect(page).toHaveURL(/at=/)
  await page.getByRole('application').focus()
  await page.keyboard.press('e')
  const said = page.getByRole('main').getByRole('status').filter({ hasText: '先学' })
  await expect(said).toContainText('RLHF')
  const first = await said.textContent()
  await page.keyboard.press('e')
  await expect(said).not.toHaveText(first ?? '')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: /→/ })).toContainText('依据')
})

test('the keyboard goes through the bundles and opens one', async ({ page }) => {
  await open(page)
  const map = page.getByRole('application')
  await expect(map).toHaveAttribute('tabindex', '0')
  await map.focus()
  const hint = page.locator('[data-line-hint]')
  await expect(async () => {
    await page.keyboard.press('b')
    await expect(hint).toContainText(/\d+ 条先修/, { timeout: 500 })
  }).toPass()
  const first = await hint.textContent()
  await page.keyboard.press('b')
  await expect(hint).not.toHaveText(first ?? '')
  const [title = ''] = await hint.locator('strong').allTextContents()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: title })).toContainText(/\d+ 条先修/)
  await expect(hint).toBeHidden()
})

test('whoever came near sees where, and goes on from there', async ({ page }) => {
  await open(page, 'topic=rlhf')
  const place = page.getByRole('navigation', { name: '当前位置' })
  await expect(place).toContainText('大语言模型')
  await expectAccessible(page)
  await place.getByRole('button', { name: '大语言模型' }).click()
  await expect.poll(() => zoomIn(page)).toBeLessThan(0.8)
  await place.getByRole('button', { name: '全图' }).click()
  await expect(place).toBeHidden()
})

test('the small map brings another place into the middle', async ({ page }) => {
  await open(page, 'topic=rlhf')
  await expect(page).toHaveURL(/at=/)
  const before = new URL(page.url()).hash
  const small = page.locator('[data-minimap]')
  await expect(small).toBeVisible()
  await small.click({ position: { x: 25, y: 85 } })
  const place = page.getByRole('navigation', { name: '当前位置' })
  await expect(place).not.toContainText('大语言模型')
  expect(new URL(page.url()).hash).not.toBe(before)
  await page.getByRole('button', { name: '看全图' }).click()
  await expect(small).toBeHidden()
})

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a tap on a prerequisite asks it why', async ({ page }) => {
    await open(page, 'view=map&topic=backpropagation')
    await expect(page).toHaveURL(/at=/)
    const map = await page.getByRole('application').boundingBox()
    if (!map) throw new Error('no map')
    const explained = page.getByRole('region', { name: /→/ })
    const opened = page.locator('section').getByRole('button', { name: '关闭' })
    for (let i = 0; i < 60 && !(await explained.isVisible()); i++) {
      if (await opened.isVisible()) await opened.tap()
      const x = map.x + 60 + ((i * 83) % (map.width - 120))
      await page.touchscreen.tap(x, map.y + 70 + ((i * 47) % (map.height - 200)))
      await page.waitForTimeout(120)
    }
    await expect(explained).toContainText('依据')
  })
})

function zoomIn(page: Page): number {
  return Number(/at=[^,]+,[^,]+,([\d.]+)/.exec(decodeURIComponent(page.url()))?.[1])
}
