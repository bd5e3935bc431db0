import type { Page } from '@playwright/test'
import { expect, expectAccessible, numberIn, open, test } from './fixtures.ts'

const dialog = (page: Page) => page.getByRole('dialog')
const question = (page: Page) => dialog(page).getByRole('heading', { name: /^你会“.*”吗？$/ })
const steps = (page: Page) => page.getByRole('list', { name: '步骤' }).getByRole('checkbox')
const start = async (page: Page) => {
  await page.getByRole('button', { name: '测一测我会什么' }).click()
  await expect(question(page)).toBeVisible()
}
const openRoute = async (page: Page, hash: string) => {
  await open(page, hash)
  await expect(steps(page).first()).toBeVisible()
}

/** Answers by key until the result is there. */
async function answerAll(
  page: Page,
  from: number,
  key: (number: number) => string
): Promise<number> {
  for (let number = from; number <= 10; number++) {
    const asked = dialog(page).getByText(`第 ${number} 题，`)
    await expect(asked.or(dialog(page).getByRole('button', { name: '回到问题' }))).toBeVisible()
    if (!(await asked.isVisible())) return number - 1
    await expect(question(page)).toBeVisible()
    await page.keyboard.press(key(number))
  }
  return 10
}

test('questions by keyboard, one answer changed, the result applied and taken back', async ({
  page
}) => {
  await openRoute(page, 'route=rlhf&view=route')
  const before = await steps(page).count()
  await start(page)
  await expectAccessible(page)
  await page.keyboard.press('1')
  await expect(dialog(page).getByText(/^第 2 题，最多 \d+ 题$/)).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(dialog(page).getByText(/^第 1 题/)).toBeVisible()
  await expect(
    dialog(page).getByRole('button', { name: '会', exact: true }).first()
  ).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('n')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('y')
  await page.keyboard.press('2')
  const answers = dialog(page).getByRole('region', { name: '你的回答' }).getByRole('listitem')
  await expect(answers).toHaveCount(2)
  await answers.nth(1).getByRole('button', { name: '会', exact: true }).click()
  await expect(answers.nth(1).getByRole('button', { pressed: true })).toHaveText('会')
  await answers.nth(1).getByRole('button', { name: '不会' }).click()
  const asked = await answerAll(page, 3, (number) => (number % 2 ? '1' : '2'))
  expect(asked).toBeGreaterThanOrEqual(6)
  const found = dialog(page).getByRole('heading', { name: /^可以标记 \d+ 个主题为已掌握/ })
  await expect(found).toBeFocused()
  await expectAccessible(page)
  const count = numberIn(await found.textContent())
  await dialog(page).getByRole('checkbox').first().press('Space')
  await expect(found).toHaveText(new RegExp(`^可以标记 ${count - 1} 个主题`))
  await expect(steps(page)).toHaveCount(before)
  await dialog(page)
    .getByRole('button', { name: `标记 ${count - 1} 个主题` })
    .click()
  await expect(dialog(page)).toBeHidden()
  await expect(steps(page)).not.toHaveCount(before)
  const card = page.getByRole('region', { name: '标记' })
  await expect(card).toContainText(`已把 ${count - 1} 个主题标记为已掌握`)
  await card.getByRole('button', { name: '撤销' }).click()
  await expect(steps(page)).toHaveCount(before)
})

test('Escape keeps nothing and asks nothing; the result can be left, too', async ({ page }) => {
  await openRoute(page, 'route=image-generation&view=route')
  const before = await steps(page).count()
  await start(page)
  await page.keyboard.press('1')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByRole('button', { name: '测一测我会什么' })).toBeFocused()
  await start(page)
  await expect(dialog(page).getByText('第 1 题，')).toBeVisible()
  await page.keyboard.press('1')
  await dialog(page).getByRole('button', { name: '先到这里，看结果' }).click()
  await dialog(page).getByRole('button', { name: '回到问题' }).click()
  await expect(question(page)).toBeVisible()
  await dialog(page).getByRole('button', { name: '先到这里，看结果' }).click()
  await dialog(page).getByRole('button', { name: '不标记' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(steps(page)).toHaveCount(before)
  await expect(page.getByRole('region', { name: '标记' })).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('by touch, over the whole screen; who knows nothing is told where to begin', async ({
    page
  }) => {
    await open(page, 'route=image-generation&view=route')
    await page.getByRole('button', { name: '测一测我会什么' }).tap()
    await expect(question(page)).toBeVisible()
    expect((await dialog(page).boundingBox())?.height).toBe(844)
    const no = dialog(page).getByRole('button', { name: '不会' }).first()
    const end = dialog(page).getByRole('button', { name: '回到问题' })
    for (let number = 1; number <= 10 && !(await end.isVisible()); number++) {
      await no.tap()
      await expect(end.or(dialog(page).getByText(`第 ${number + 1} 题，`))).toBeVisible()
    }
    await expect(dialog(page).getByText(/没有可以标记的主题/)).toBeVisible()
    await expectAccessible(page)
    await dialog(page).getByRole('button', { name: '不标记' }).tap()
    await expect(dialog(page)).toBeHidden()
  })
})
