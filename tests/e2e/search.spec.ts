import { expect, open, test } from './fixtures.ts'

test('pinyin finds a Chinese topic and says so', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('zhuyili')
  const first = page.getByRole('option').first()
  await expect(first).toContainText('注意力')
  await expect(first).toContainText('拼音相符')
})

test('arrows move, Enter takes, Escape closes', async ({ page }) => {
  await open(page)
  const field = page.getByRole('combobox')
  await field.fill('transformer')
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await field.press('ArrowDown')
  const second = page.getByRole('option').nth(1)
  await expect(second).toHaveAttribute('aria-selected', 'true')
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await second.getAttribute('id')) ?? ''
  )
  await field.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await field.press('ArrowDown')
  await expect(page.getByRole('listbox')).toBeVisible()
})

test('nonsense finds nothing and says what to try', async ({ page }) => {
  await open(page)
  await page.getByRole('combobox').fill('qqqqqq')
  await expect(page.getByText('没有找到“qqqqqq”')).toBeVisible()
})

test('a result is taken with the mouse', async ({ page }) => {
  await open(page)
  await page.getByRole('combobox').fill('softmax')
  await page.getByRole('option').first().click()
  await expect(page.getByRole('heading', { level: 2, name: 'Softmax' })).toBeVisible()
})

test('what no outline teaches is marked in the results, in its panel and among what others need', async ({
  page
}) => {
  await open(page)
  await page.getByRole('combobox').fill('动作价值函数')
  const first = page.getByRole('option').first()
  await expect(first).toContainText('来自词典')
  await first.click()
  await expect(page.getByText('大纲里没有这一步，由词典补上')).toBeVisible()
  // The advantage function, itself from the lexicon, is what it unlocks.
  const neighbour = page.getByRole('listitem').filter({ hasText: '优势函数' })
  await expect(neighbour.first()).toContainText('来自词典')
})
