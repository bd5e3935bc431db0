import type { Page } from '@playwright/test'
import { expect, expectAccessible, open, test } from './fixtures.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const panelOf = (page: Page) => page.getByRole('region', { name: 'RLHF', exact: true })
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const row = (page: Page, name: string) =>
  panelOf(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name, exact: true }) })

test('every reason of a prerequisite shows on request, with its place', async ({ page }) => {
  await open(page, 'topic=rlhf')
  const gpt = row(page, 'GPT')
  const toggle = gpt.getByRole('button', { name: /有帮助/ })
  await expect(toggle).toHaveAttribute('aria-expanded', 'false')
  await toggle.click()
  const reasons = gpt.getByRole('list', { name: '依据' })
  await expect(reasons).toContainText('“RLHF”属于“GPT”')
  await expectAccessible(page)
  await reasons.getByRole('button').first().click()
  await expect(page.getByRole('dialog').locator('[aria-current]')).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(reasons.getByRole('button').first()).toBeFocused()
  await toggle.click()
  await expect(reasons).toBeHidden()
})

test('“Wrong?” on a prerequisite copies the line that takes it away, and says where to put it', async ({
  page
}) => {
  await open(page, 'topic=rlhf')
  const ppo = row(page, 'PPO')
  await ppo.getByRole('button', { name: /必需/ }).click()
  await ppo.getByRole('button', { name: '不对？“PPO”不是“RLHF”的先修' }).click()
  await expect(ppo.getByRole('status')).toContainText('已复制这一行： - 非前置：[[PPO]]')
  await expect(ppo.getByRole('status')).toContainText('贴到大纲里“RLHF”的下面')
  expect(await clipboard(page)).toBe('- 非前置：[[PPO]]')
  await ppo.getByRole('button', { name: 'AI最终知识补充 · 第 77 行' }).click()
  await expect(page.getByRole('dialog').locator('[aria-current]')).toHaveText('77- RLHF')
})

test('“Wrong?” on the topic, with the keyboard alone and in English', async ({ page }) => {
  await open(page, 'topic=rlhf&lang=en')
  const wrong = page.getByText('Wrong?', { exact: true })
  await wrong.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'different:' })).toBeVisible()
  expect(await clipboard(page)).toBe('- different: [[Reinforcement learning from human feedback]]')
  await page.getByRole('button', { name: 'The hours are wrong' }).press('Enter')
  expect(await clipboard(page)).toBe('- hours: 4h')
  await expectAccessible(page)
})

test.describe('without leave to copy', () => {
  test.use({ permissions: [] })

  test('the line is there to be copied by hand', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await open(page, 'topic=rlhf')
    const ppo = row(page, 'PPO')
    await ppo.getByRole('button', { name: /必需/ }).click()
    await ppo.getByRole('button', { name: /^不对？/ }).click()
    await expect(ppo.getByRole('status')).toContainText('请手动复制这一行： - 非前置：[[PPO]]')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('reasons and corrections open by touch, nothing smaller than 44 pixels', async ({
    page
  }) => {
    await open(page, 'topic=rlhf')
    await row(page, 'GPT')
      .getByRole('button', { name: /有帮助/ })
      .tap()
    await page.getByText('不对？', { exact: true }).last().tap()
    const small = await panelOf(page)
      .locator('button:visible, summary:visible')
      .evaluateAll((targets) =>
        targets
          .filter((target) => Math.round(target.getBoundingClientRect().height) < 44)
          .map((target) => target.outerHTML.slice(0, 120))
      )
    expect(small).toEqual([])
  })
})
