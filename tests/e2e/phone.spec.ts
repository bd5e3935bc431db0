import type { Page } from '@playwright/test'
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
  const left = page.getByText(/^还需 .* 小时$/)
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

const views = [
  '',
  'view=map',
  'topic=rlhf',
  'topic=rlhf&view=map',
  'route=rlhf&view=route',
  'wrong=1'
]

test('what one taps is at least 44 pixels', async ({ page }) => {
  for (const hash of views) {
    await open(page, hash)
    await expect(page.getByText('正在读取依据')).toBeHidden()
    expect(await smallTargets(page), hash).toEqual([])
  }
  await page.getByRole('combobox').fill('bert')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await smallTargets(page), 'search').toEqual([])
})

/** Everything one can press that is smaller than 44 pixels in either direction; links in a line of text are not counted. */
function smallTargets(page: Page): Promise<string[]> {
  return page
    .locator('button, a, input, [role=treeitem], [role=option], label')
    .evaluateAll((targets) =>
      targets
        .filter((target) => target.checkVisibility({ visibilityProperty: true }))
        .filter((target) => target.closest('label') === null || target.matches('label'))
        .filter((target) => getComputedStyle(target).display !== 'inline')
        .map((target) => ({ box: target.getBoundingClientRect(), text: target.outerHTML }))
        .filter(({ box }) => box.width > 1 && box.bottom > 0 && box.top < innerHeight)
        .filter(({ box }) => Math.round(box.height) < 44 || Math.round(box.width) < 24)
        .map(({ box, text }) => `${box.width} × ${box.height} ${text.slice(0, 120)}`)
    )
}

test('the sheet of a topic grows by its handle and shrinks again', async ({ page }) => {
  await open(page, 'topic=rlhf')
  const sheet = page.getByRole('region', { name: 'RLHF' })
  const height = async () => (await sheet.boundingBox())?.height ?? 0
  const half = await height()
  await page.getByRole('button', { name: '展开' }).tap()
  await expect.poll(height).toBeGreaterThan(half * 1.4)
  await page.getByRole('button', { name: '收起一半' }).tap()
  await expect.poll(height).toBeLessThan(half + 2)
})

test('the sheet follows the finger: up it grows, swiftly down it closes', async ({ page }) => {
  await open(page, 'topic=rlhf')
  const sheet = page.getByRole('region', { name: 'RLHF' })
  const half = (await sheet.boundingBox())?.height ?? 0
  await swipe(page, { x: 195, y: 400 }, -220)
  await expect
    .poll(async () => (await sheet.boundingBox())?.height ?? 0)
    .toBeGreaterThan(half * 1.68)
  await swipe(page, { x: 195, y: 128 }, 420)
  await expect(sheet).toBeHidden()
  await expect(page).not.toHaveURL(/topic=/)
})

test('the sheet traps nobody: what lies above it is still pressed', async ({ page }) => {
  await open(page, 'topic=softmax')
  await page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: '地图' }).tap()
  await expect(page.getByRole('application')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Softmax' })).toBeVisible()
  await page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: '列表' }).tap()
  const row = page.getByRole('treeitem').filter({ hasText: '加权求和' })
  await row.tap()
  await expect(page.getByRole('region', { name: '加权求和' })).toBeVisible()
})

test('two fingers zoom the map, one pans it', async ({ page }) => {
  await open(page, 'view=map')
  await expect(page.getByRole('application')).toBeVisible()
  await page.waitForTimeout(800)
  const touch = await page.context().newCDPSession(page)
  const send = (type: string, touchPoints: { x: number; y: number }[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints } as never)
  const pair = (apart: number) => [
    { x: 195 - apart, y: 500, id: 0 },
    { x: 195 + apart, y: 500, id: 1 }
  ]
  await send('touchStart', pair(30))
  for (let apart = 40; apart <= 120; apart += 10) await send('touchMove', pair(apart))
  await send('touchEnd', [])
  await expect.poll(() => zoomIn(page.url())).toBeGreaterThan(0)
  await page.waitForTimeout(800)
  const [near, where] = [zoomIn(page.url()), placeIn(page.url())]
  await send('touchStart', [{ x: 200, y: 500 }])
  for (let x = 190; x >= 80; x -= 10) await send('touchMove', [{ x, y: 500 }])
  await send('touchEnd', [])
  await expect.poll(() => placeIn(page.url())).toBeGreaterThan(where)
  expect(zoomIn(page.url())).toBe(near)
})

const cameraIn = (url: string) => /at=([-\d.]+)(?:,|%2C)([-\d.]+)(?:,|%2C)([-\d.]+)/.exec(url)
const placeIn = (url: string) => Number(cameraIn(url)?.[1] ?? Number.NEGATIVE_INFINITY)
const zoomIn = (url: string) => Number(cameraIn(url)?.[3] ?? 0)

async function swipe(page: Page, { x, y }: { x: number; y: number }, dy: number): Promise<void> {
  const touch = await page.context().newCDPSession(page)
  const send = (type: string, at: number | null) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === null ? [] : [{ x, y: at }]
    } as never)
  await send('touchStart', y)
  for (let i = 1; i <= 8; i++) await send('touchMove', y + (dy * i) / 8)
  await send('touchEnd', null)
}

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
