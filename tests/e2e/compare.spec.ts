import type { Page } from '@playwright/test'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  numberIn,
  open,
  test
} from './fixtures.ts'

const TWO = 'compare=ai-knowledge-marathon.md,ai-knowledge-supplement.md'
const bar = (page: Page) => page.getByRole('region', { name: '比较大纲' })
const part = (page: Page, name: RegExp) => bar(page).getByRole('button', { name })
const order = (page: Page) => bar(page).getByRole('button', { name: /^顺序不同/ })

test('the legend starts a comparison; its bar counts, narrows, turns round and ends it', async ({
  page
}) => {
  await open(page)
  await page.getByRole('button', { name: '图例与筛选' }).click()
  await page.getByRole('button', { name: '比较两份大纲' }).click()
  await expect(page.getByRole('combobox', { name: '大纲 A' })).toBeFocused()
  await expect(page).toHaveURL(/compare=/)
  const onlyA = await part(page, /^只在 A/).getAttribute('aria-label')
  await part(page, /^只在 A/).click()
  await expect(page).toHaveURL(/part=a/)
  await page.getByRole('combobox', { name: '大纲 A' }).selectOption({ index: 1 })
  await expect(part(page, /^只在 B/)).toHaveAttribute('aria-label', onlyA?.replace('A', 'B') ?? '')
  await bar(page).getByRole('button', { name: '结束比较' }).click()
  await expect(bar(page)).toBeHidden()
  await expect(page).not.toHaveURL(/compare=/)
  await page.goBack()
  await expect(bar(page)).toBeVisible()
})

test('the counts are those of the list', async ({ page }) => {
  await open(page, `${TWO}&view=list&part=b`)
  const wanted = numberIn(
    (await part(page, /^只在 B/).getAttribute('aria-label'))?.slice(4) ?? null
  )
  const counts = page.getByRole('treeitem').locator('[title*="已掌握"]')
  await expect(counts.first()).toBeVisible()
  const sum = (await counts.allTextContents()).reduce((total, text) => total + Number(text), 0)
  expect(sum).toBe(wanted)
})

test('the list tells of each topic who teaches it', async ({ page }) => {
  await open(page, `${TWO}&view=list&topic=self-attention`)
  const row = page.getByRole('treeitem', { selected: true })
  await expect(row.getByRole('img', { name: '两者都有' })).toBeVisible()
})

test('a pair that is ordered differently is said in words and pointed out on the map', async ({
  page
}) => {
  await open(page, TWO)
  const count = numberIn(await order(page).textContent())
  await order(page).click()
  const pairs = bar(page)
    .getByRole('list', { name: /^顺序不同/ })
    .getByRole('button')
  await expect(pairs).toHaveCount(count)
  await expect(pairs.first()).toContainText(/《.+》先讲 .+ 再讲 .+，《.+》相反/)
  await pairs.first().click()
  await expect(pairs.first()).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveURL(/at=/)
  await page.getByRole('combobox', { name: '大纲 A' }).selectOption({ index: 4 })
  await expect(page).not.toHaveURL(/ai-knowledge-marathon/)
})

test('a pair is shown even where only one part of the comparison was', async ({ page }) => {
  await open(page, `${TWO}&part=a`)
  await order(page).click()
  await bar(page).getByRole('list').getByRole('button').first().click()
  await expect(page).not.toHaveURL(/part=/)
  await expect(page.getByRole('status', { name: '提示' })).toContainText('已取消筛选')
})

test('with the keyboard only, from the list', async ({ page }) => {
  await open(page, `${TWO}&view=list`)
  await order(page).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const first = bar(page).getByRole('list').getByRole('button').first()
  await expect(first).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/topic=/)
  await bar(page).getByRole('button', { name: '结束比较' }).focus()
  await page.keyboard.press('Enter')
  await expect(bar(page)).toBeHidden()
})

test.describe('when the second part of the graph file does not come', () => {
  test.use({ allowedErrors: /Failed to load resource/ })

  test('the bar says so, still counts, and tries again', async ({ page }) => {
    await page.route('**/graph.details.bin', (route) => route.fulfill({ status: 503 }))
    await open(page, TWO)
    await expect(bar(page).getByRole('alert')).toContainText('顺序没有读到')
    await expect(part(page, /^两者都有/)).toBeVisible()
    await page.unroute('**/graph.details.bin')
    await bar(page).getByRole('button', { name: '再试一次' }).click()
    await expect(order(page)).toBeVisible()
  })
})

for (const [theme, lang] of [
  ['light', 'zh'],
  ['dark', 'en']
])
  for (const view of ['map', 'list'])
    test(`axe finds nothing on a comparison in the ${view} in ${theme}`, async ({ page }) => {
      await open(page, `${TWO}&view=${view}&topic=self-attention&theme=${theme}&lang=${lang}`)
      await page.getByRole('button', { name: /^顺序不同|orders? differs?$/ }).click()
      await expectAccessible(page)
    })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('bar and pairs by touch, nothing too small, nothing sideways', async ({ page }) => {
    await open(page, `${TWO}&view=map`)
    await part(page, /^两者都有/).tap()
    await expect(page).toHaveURL(/part=both/)
    await order(page).tap()
    await bar(page).getByRole('list').getByRole('button').first().tap()
    await expect(page).toHaveURL(/at=/)
    const small = await bar(page)
      .locator('button:visible, select:visible')
      .evaluateAll((targets) =>
        targets
          .map((target) => target.getBoundingClientRect())
          .filter(({ height }) => Math.round(height) < 44)
      )
    expect(small).toEqual([])
    await expectNoSidewaysScroll(page, 'comparison')
    await expectAccessible(page)
  })
})
