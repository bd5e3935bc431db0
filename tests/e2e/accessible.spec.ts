import { expect, expectAccessible, open, test } from './fixtures.ts'

const views = {
  map: '',
  topic: 'topic=rlhf',
  group: 'topic=large-language-models',
  route: 'route=rlhf&view=route',
  list: 'topic=softmax&view=list',
  notice: 'wrong=1&known=softmax'
}

for (const theme of ['light', 'dark'])
  for (const [name, hash] of Object.entries(views))
    test(`axe finds nothing on the ${name} in ${theme}`, async ({ page }) => {
      await open(page, `${hash}&theme=${theme}&lang=${theme === 'dark' ? 'en' : 'zh'}`)
      if (name !== 'list') await expect(page.getByRole('application')).toBeVisible()
      await page.waitForLoadState('networkidle')
      await expectAccessible(page)
    })

test('axe finds nothing on open search, with results and without', async ({ page }) => {
  await open(page)
  await page.getByRole('combobox').fill('bert')
  await expect(page.getByRole('option').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('combobox').fill('qqqqqq')
  await expectAccessible(page)
})

test('axe finds nothing on the outlines card', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: /^大纲 \d/ }).click()
  await expect(page.getByText('这张地图来自这些大纲')).toBeVisible()
  await expectAccessible(page)
})

for (const hash of ['', 'view=map', 'topic=rlhf', 'route=rlhf&view=route'])
  test(`axe finds nothing on a phone at #${hash}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, `${hash}`)
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
  })
