import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, open, test } from './fixtures.ts'

const plan = (page: Page) => page.getByRole('list', { name: '线路图' })
const stop = (page: Page, name: string | RegExp) => plan(page).getByRole('button', { name })
const steps = (page: Page) => page.getByRole('list', { name: '步骤' })

test('a route opens as a plan; list and plan are one selection, either way', async ({ page }) => {
  await open(page, 'topic=rlhf')
  await page.getByRole('button', { name: '学到这里' }).click()
  await expect(stop(page, /：函数，/)).toBeInViewport()
  await stop(page, /：集合，/).click()
  await expect(page.getByRole('region', { name: '集合' })).toBeVisible()
  await expect(steps(page).locator('li[aria-current]')).toContainText('集合')
  const far = steps(page).getByRole('button', { name: /^Actor-Critic/ })
  await far.click()
  await expect(stop(page, /Actor-Critic/)).toHaveAttribute('aria-current', 'true')
  await expect(stop(page, /Actor-Critic/)).toBeInViewport()
  await stop(page, /Actor-Critic/).press('ArrowRight')
  await expect(stop(page, /PPO/)).toBeFocused()
  await page.keyboard.press('Enter')
  const ppo = steps(page).locator('li[aria-current]')
  await expect(ppo).toContainText('PPO')
  await expect(ppo).toBeInViewport()
})

test('with the keyboard alone: along the route, between rows, and Space marks as known', async ({
  page
}) => {
  await open(page, 'route=attribution&view=route')
  await stop(page, /^第 1 步/).focus()
  await page.keyboard.press('ArrowRight')
  await expect(stop(page, /^第 2 步/)).toBeFocused()
  await page.keyboard.press('End')
  await expect(stop(page, /归因.*目标$/)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(stop(page, /^第 8 步/)).not.toBeFocused()
  await page.keyboard.press('Home')
  await expect(stop(page, /^第 1 步：.*现在可学/)).toBeFocused()
  await page.keyboard.press('Space')
  await expect(steps(page).locator('label')).toHaveCount(7)
  await expect(stop(page, /^已掌握：/)).toBeFocused()
  await page.keyboard.press('Space')
  await expect(steps(page).locator('label')).toHaveCount(8)
  await expectAccessible(page)
})

test('hours a week and a first day turn time into weeks', async ({ page }) => {
  await open(page, 'route=rag&view=route&start=2026-12-28')
  const times = page.getByRole('region', { name: '线路图' })
  await expect(times.getByText('0 小时', { exact: true })).toBeVisible()
  await page.getByRole('textbox', { name: '每周小时数' }).fill('8')
  await expect(times.getByText('第 1 周')).toBeVisible()
  await expect(times.getByText('1月4日')).toBeVisible()
  await expect(times.getByText('0 小时', { exact: true })).toBeHidden()
})

test('plan and map are one click apart; the plan keeps its place, Back works', async ({ page }) => {
  await open(page, 'route=rlhf&view=route')
  await stop(page, /^第 20 步/).focus()
  const before = await stop(page, /^第 20 步/).boundingBox()
  const views = page.getByRole('group', { name: '视图' })
  await views.getByRole('button', { name: '地图' }).click()
  await expect(page.getByRole('application')).toBeVisible()
  await expect(plan(page)).toBeHidden()
  await expect(page).not.toHaveURL(/view=route/)
  await views.getByRole('button', { name: '线路图' }).click()
  await expect(plan(page)).toBeVisible()
  expect(await stop(page, /^第 20 步/).boundingBox()).toEqual(before)
  await page.goBack()
  await expect(page.getByRole('application')).toBeVisible()
  await page.goBack()
  await expect(plan(page)).toBeVisible()
})

test('the whole route fits, and comes back to its own size', async ({ page }) => {
  await open(page, 'route=rlhf&view=route')
  await expect(stop(page, /^第 1 步/)).toBeInViewport()
  await expect(stop(page, /目标$/)).not.toBeInViewport()
  await page.getByRole('button', { name: '看整条路线' }).click()
  await expect(stop(page, /^第 1 步/)).toBeInViewport()
  await expect(stop(page, /目标$/)).toBeInViewport()
  await expectNoSidewaysScroll(page, 'whole route')
  await page.getByRole('button', { name: '原大' }).click()
  await expect(stop(page, /目标$/)).not.toBeInViewport()
})

test('in the whole route every dot is its own stop, however near its neighbours are', async ({
  page
}) => {
  await open(page, 'route=rlhf&hours=6&view=route')
  await page.getByRole('button', { name: '看整条路线' }).click()
  await expect(page.getByRole('button', { name: '原大' })).toBeVisible()
  await expect.poll(() => coveredStops(page)).toEqual([])
  expect(await plan(page).getByRole('button').count()).toBeGreaterThan(80)
})

test('the whole route stays whole when a topic opens beside it', async ({ page }) => {
  await open(page, 'route=rlhf&view=route')
  await page.getByRole('button', { name: '看整条路线' }).click()
  await stop(page, /^第 20 步/).press('Enter')
  await expect(page.getByRole('button', { name: '只看它' })).toBeVisible()
  for (const name of [/^第 1 步/, /目标$/])
    await expect(stop(page, name)).toBeInViewport({ ratio: 0.9 })
  expect(await coveredStops(page)).toEqual([])
  await page.getByRole('button', { name: '原大' }).click()
  await expect(stop(page, /^第 1 步/)).not.toBeInViewport()
})

test('Escape on a stop closes the topic that lies open, and the stop keeps the focus', async ({
  page
}) => {
  await open(page, 'route=attribution&view=route')
  await stop(page, /^第 2 步/).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/topic=/)
  await stop(page, /^第 2 步/).focus()
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/topic=/)
  await expect(stop(page, /^第 2 步/)).toBeFocused()
})

test('the lines of a selected label lie on one wash, none over another', async ({ page }) => {
  await open(page, 'route=rag&view=route')
  await stop(page, /：最大似然估计，/).click()
  const lines = plan(page).locator('[aria-current] span > span')
  await expect(lines).toHaveCount(2)
  const washes = await lines.evaluateAll((all) =>
    all.map((line) => {
      const { backgroundColor, boxShadow } = getComputedStyle(line)
      return `${backgroundColor} ${boxShadow}`
    })
  )
  expect(washes).toEqual(washes.map(() => 'rgba(0, 0, 0, 0) none'))
})

test('the lanes of a long route fit a window', async ({ page }) => {
  await open(page, 'route=rag&view=route')
  await expect(stop(page, /^第 1 步/)).toBeInViewport()
  const scroller = page.getByRole('region', { name: '线路图' }).locator('div').first()
  const excess = await scroller.evaluate((one) => one.scrollHeight - one.clientHeight)
  expect(excess).toBe(0)
})

test.describe('in a low window', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true })

  test('no stop lies under the buttons of the zoom', async ({ page }) => {
    await open(page, 'topic=gpt&route=rlhf&view=route')
    const gpt = stop(page, /：GPT，/)
    await expect(gpt).toBeInViewport({ ratio: 0.9 })
    await gpt.click()
    const zoom = page.getByRole('button', { name: '看整条路线' }).locator('..')
    const names = page.getByRole('region', { name: '线路图' }).locator('[data-corner]')
    const [buttons, corner] = [await zoom.boundingBox(), await names.boundingBox()]
    expect(corner?.width).toBeGreaterThanOrEqual(buttons?.width ?? 0)
    expect(corner?.height).toBeGreaterThanOrEqual(buttons?.height ?? 0)
    expect([buttons?.x, buttons?.y]).toEqual([corner?.x, corner?.y])
  })
})

test('pointing at a stop brings its lines forward', async ({ page }) => {
  await open(page, 'route=attribution&view=route')
  const lines = page.getByRole('region', { name: '线路图' }).locator('path[data-way]')
  await expect(lines).toHaveCount(0)
  await stop(page, /^第 5 步/).hover()
  await expect(lines).toHaveCount(3)
  await page.mouse.move(5, 5)
  await expect(lines).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the plan is in the address: it outlasts a reload, and Back leads out of it', async ({
    page
  }) => {
    await open(page, 'route=rag&hours=6&view=route')
    const forms = page.getByRole('group', { name: '路线的样子' })
    await forms.getByText('线路图').tap()
    await expect(page).toHaveURL(/form=plan/)
    await page.reload()
    await expect(plan(page)).toBeVisible()
    await page.goBack()
    await expect(steps(page)).toBeVisible()
    await page.goForward()
    await expect(plan(page)).toBeVisible()
    await forms.getByText('步骤').tap()
    await expect(page).not.toHaveURL(/form=/)
  })

  test('weeks in which nothing begins are named with the one before', async ({ page }) => {
    await open(page, 'route=rlhf&hours=6&view=route')
    await page.getByRole('group', { name: '路线的样子' }).getByText('线路图').tap()
    const merged = plan(page).getByText(/^第 \d+–\d+ 周$/)
    await expect(merged.first()).toBeVisible()
  })

  test('the plan runs from top to bottom; a tap opens, a tick is the same mark', async ({
    page
  }) => {
    await open(page, 'route=attribution&view=route')
    await page.getByRole('group', { name: '路线的样子' }).getByText('线路图').tap()
    const rows = plan(page).getByRole('listitem')
    await expect(rows).toHaveCount(8)
    await rows.nth(0).locator('label').tap()
    await expect(rows).toHaveCount(7)
    await rows.getByRole('button', { name: /梯度/ }).tap()
    await expect(page.getByRole('region', { name: '梯度', exact: true })).toBeVisible()
    await expect(rows.filter({ hasText: '梯度' })).toBeInViewport()
    await page.goBack()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page, 'phone plan')
    await page.getByRole('group', { name: '路线的样子' }).getByText('步骤').tap()
    await expect(steps(page).locator('label')).toHaveCount(7)
  })
})

/** The stops whose circle's middle shows something else. */
function coveredStops(page: Page): Promise<(string | null)[]> {
  return plan(page)
    .getByRole('button')
    .evaluateAll((stops) =>
      stops
        .filter((one) => {
          const { x, y, width, height } =
            one.children[0]?.getBoundingClientRect() ?? one.getBoundingClientRect()
          return !one.contains(document.elementFromPoint(x + width / 2, y + height / 2))
        })
        .map((one) => one.getAttribute('aria-label'))
    )
}
