import { expect, expectAccessible, expectNoSidewaysScroll, open, test } from './fixtures.ts'

test.describe.configure({ timeout: 120_000 })

const views = {
  map: '',
  topic: 'topic=rlhf',
  group: 'topic=large-language-models',
  route: 'route=rlhf&view=route',
  list: 'topic=softmax&view=list',
  'list with a route': 'route=rlhf&view=list',
  notice: 'wrong=1&known=softmax'
}

for (const theme of ['light', 'dark'])
  for (const [name, hash] of Object.entries(views))
    test(`axe finds nothing on the ${name} in ${theme}`, async ({ page }) => {
      await open(page, `${hash}&theme=${theme}&lang=${theme === 'dark' ? 'en' : 'zh'}`)
      if (name === 'route')
        await expect(page.getByRole('list', { name: /线路图|Metro plan/ })).toBeVisible()
      else if (!name.startsWith('list')) await expect(page.getByRole('application')).toBeVisible()
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

for (const hash of ['', 'view=map', 'topic=rlhf', 'topic=rlhf&view=map', 'route=rlhf&view=route'])
  test(`axe finds nothing on a phone at #${hash}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, `${hash}`)
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
  })

for (const hash of ['', 'topic=rlhf', 'route=rlhf&view=route', 'topic=softmax&view=list'])
  test(`axe finds nothing in forced colours at #${hash}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    await open(page, hash)
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
  })

test('axe finds nothing on the first picture, nor while the graph comes', async ({ page }) => {
  await page.route('**/graph.core.bin', () => {})
  await page.goto('.')
  await expect(page.getByRole('progressbar')).toBeVisible()
  await expectAccessible(page)
})

test.describe('when the graph is missing', () => {
  test.use({ allowedErrors: /GraphFileError|LoadError|Failed to load resource/ })

  test('axe finds nothing on the message', async ({ page }) => {
    await page.route('**/graph.core.bin', (route) => route.fulfill({ status: 404, body: '' }))
    await page.goto('.')
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.locator('#first-picture')).toHaveCount(0)
    await expectAccessible(page)
  })
})

test('with reduced motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const hash of ['', 'topic=rlhf', 'topic=softmax&view=list', 'route=rlhf&view=route']) {
    await open(page, hash)
    const moving = await page.locator('*').evaluateAll((elements) =>
      elements
        .filter((element) => {
          // What has just been replaced has no style any more.
          if (!element.isConnected) return false
          const { transitionDuration, animationName } = getComputedStyle(element)
          return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none'
        })
        .map((element) => element.outerHTML.slice(0, 100))
    )
    expect(moving, hash).toEqual([])
  }
})

test('wide spacing of text cuts nothing off', async ({ page }) => {
  await open(page, 'topic=rlhf&view=list')
  // What WCAG 1.4.12 asks a page to bear.
  const spacing =
    'p,span,h1,h2,h3,li,button{line-height:1.5;letter-spacing:.12em;word-spacing:.16em}'
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, spacing)
  await expectNoSidewaysScroll(page, 'spaced')
  const cut = await page
    .locator('button:visible, [role=treeitem]:visible')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.scrollWidth > element.clientWidth + 2)
        .map((element) => element.textContent)
    )
  expect(cut).toEqual([])
})

test('at 400 % zoom everything is still there', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  for (const hash of ['view=list', 'topic=rlhf', 'route=rlhf&view=route']) {
    await open(page, hash)
    await expectNoSidewaysScroll(page, hash)
  }
  await page.getByRole('button', { name: /到 RLHF/ }).scrollIntoViewIfNeeded()
  await expect(page.getByRole('button', { name: /到 RLHF/ })).toBeInViewport()
})
