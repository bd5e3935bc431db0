import { expect, expectNoSidewaysScroll, open, test } from './fixtures.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('the list first, the map one tap away', async ({ page }) => {
  await open(page)
  await expect(page.getByRole('tree', { name: '主题列表' })).toBeVisible()
  await page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: '地图' }).tap()
  await expect(page.getByRole('application')).toBeVisible()
  await expect(page.getByRole('tree', { name: '主题列表' })).toBeHidden()
  await expect(page).toHaveURL(/view=map/)
})

test('search, a topic, a route, two known: all by touch', async ({ page }) => {
  await open(page)
  await page.getByRole('combobox').tap()
  await page.keyboard.type('rlhf')
  await page.getByRole('option').first().tap()
  await page.getByRole('button', { name: '学到这里' }).tap()
  await expect(page.getByRole('heading', { level: 2, name: '到 RLHF 的路线' })).toBeVisible()
  const left = page.getByText(/还需 .* 小时/)
  const before = await left.textContent()
  const ticks = page.getByRole('list', { name: '步骤' }).locator('label')
  await ticks.nth(0).tap()
  await expect(left).not.toHaveText(before ?? '')
  await ticks.nth(0).tap()
  await page.getByRole('button', { name: '列表', exact: true }).tap()
  await page.getByRole('button', { name: '路线', exact: true }).tap()
  await expect(left).toBeVisible()
})

test('Back closes the sheet of a topic', async ({ page }) => {
  await open(page)
  await page.getByRole('combobox').fill('softmax')
  await page.getByRole('option').first().tap()
  await expect(page.getByRole('region', { name: 'Softmax' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('region', { name: 'Softmax' })).toBeHidden()
})

test('what one taps is at least 44 pixels', async ({ page }) => {
  for (const hash of ['', 'topic=rlhf', 'route=rlhf&view=route']) {
    await open(page, hash)
    await expect(page.getByText('正在读取依据')).toBeHidden()
    const small = await page
      .locator('button:visible, [role=treeitem]:visible, label:visible')
      .evaluateAll((targets) =>
        targets
          .map((target) => ({ box: target.getBoundingClientRect(), text: target.outerHTML }))
          .filter(({ box }) => box.width > 1 && Math.round(box.height) < 44)
          .map(({ box, text }) => `${box.height} ${text.slice(0, 120)}`)
      )
    expect(small, hash).toEqual([])
  }
})

for (const width of [320, 390, 700])
  test(`nothing scrolls sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 })
    for (const lang of ['zh', 'en'])
      for (const hash of [
        'view=list',
        'view=map',
        'topic=rlhf',
        'route=rlhf&view=route',
        'wrong=1'
      ]) {
        await open(page, `${hash}&lang=${lang}`)
        await expectNoSidewaysScroll(page, `${hash} ${lang}`)
        const field = await page.getByRole('combobox').boundingBox()
        expect((field?.x ?? 0) + (field?.width ?? 0)).toBeLessThanOrEqual(width)
      }
  })
