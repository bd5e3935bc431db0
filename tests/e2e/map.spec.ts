import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'

test('the wheel comes nearer, the address keeps the place, a reload shows it again', async ({
  page
}) => {
  await page.goto('.')
  const { x, y } = await middleOfMap(page)
  expect(cameraIn(page)).toBeNull()
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, -300)
  await expect(page).toHaveURL(/at=/)
  const camera = cameraIn(page)
  await page.reload()
  await middleOfMap(page)
  await expect.poll(() => cameraIn(page)).toEqual(camera)
})

test('moving the map adds no step to the history', async ({ page }) => {
  await page.goto('.')
  const { x, y } = await middleOfMap(page)
  const steps = () => page.evaluate(() => history.length)
  const before = await steps()
  await drag(page, { x, y }, { x: x - 200, y: y - 60 })
  await expect(page).toHaveURL(/at=/)
  expect(await steps()).toBe(before)
})

test('a click on a topic opens it, a click on water closes it', async ({ page }) => {
  await page.goto('./#topic=softmax')
  const panel = page.getByRole('region', { name: 'Softmax' })
  await expect(panel).toBeVisible()
  await expect(page).toHaveURL(/at=/)
  const place = await middleOfFree(page)
  await panel.getByRole('button', { name: '关闭' }).click()
  await expect(panel).toBeHidden()
  await page.mouse.click(place.x, place.y)
  await expect(panel).toBeVisible()
  await page.getByRole('button', { name: '看全图' }).click()
  await expect(page).not.toHaveURL(/at=/)
  const map = await mapBox(page)
  await page.mouse.click(map.x + 6, map.y + map.height / 2)
  await expect(panel).toBeHidden()
})

test('a topic from the search is flown to, close enough to be read', async ({ page }) => {
  await page.goto('.')
  await middleOfMap(page)
  await page.getByRole('combobox').fill('rlhf')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'RLHF' })).toBeVisible()
  await expect.poll(() => cameraIn(page)?.zoom ?? 0).toBeGreaterThan(0.4)
})

test('the keyboard pans, zooms, names what lies in the middle and opens it', async ({ page }) => {
  await page.goto('./#topic=softmax')
  await expect(page).toHaveURL(/at=/)
  await page.getByRole('button', { name: '关闭' }).click()
  const map = page.getByRole('application', { name: '先修关系地图' })
  await map.focus()
  const before = cameraIn(page)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => cameraIn(page)?.x ?? 0).toBeGreaterThan(before?.x ?? 0)
  await page.keyboard.press('+')
  await expect.poll(() => cameraIn(page)?.zoom ?? 0).toBeGreaterThan(before?.zoom ?? 0)
  await page.keyboard.press('0')
  await expect(page).not.toHaveURL(/at=/)
  const named = page.getByRole('main').getByRole('status').first()
  for (let i = 0; i < 12 && !(await named.textContent()); i++) {
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('+')
  }
  await expect(named).not.toBeEmpty()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/topic=/)
})

test('buttons come nearer, go farther and show the whole map', async ({ page }) => {
  await page.goto('.')
  await middleOfMap(page)
  await page.getByRole('button', { name: '放大' }).click()
  await expect(page).toHaveURL(/at=/)
  // The address may have been written in the middle of the flight.
  await expect
    .poll(async () => {
      const before = cameraIn(page)?.zoom
      await page.waitForTimeout(1000)
      return before === cameraIn(page)?.zoom
    })
    .toBe(true)
  const near = cameraIn(page)?.zoom ?? 0
  await page.getByRole('button', { name: '缩小' }).click()
  await expect.poll(() => cameraIn(page)?.zoom ?? 0).toBeLessThan(near)
  await page.getByRole('button', { name: '看全图' }).click()
  await expect(page).not.toHaveURL(/at=/)
})

test('a double click on water comes nearer', async ({ page }) => {
  await page.goto('.')
  await middleOfMap(page)
  const map = await mapBox(page)
  await page.mouse.dblclick(map.x + 6, map.y + map.height / 2)
  await expect(page).toHaveURL(/at=/)
})

test('Back goes back to what one looked at', async ({ page }) => {
  await page.goto('./#topic=softmax')
  await expect(page).toHaveURL(/at=/)
  const before = cameraIn(page)
  await page.getByRole('combobox').fill('rlhf')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'RLHF' })).toBeVisible()
  await expect.poll(() => cameraIn(page)).not.toEqual(before)
  await page.goBack()
  await expect(page.getByRole('region', { name: 'Softmax' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the map is drawn and axe finds nothing, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('./#route=rlhf&view=map')
    await middleOfMap(page)
    await expect.poll(() => coloursOnMap(page)).toBeGreaterThan(30)
    await expectAccessible(page)
  })
}

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('two fingers come nearer', async ({ page }) => {
    await page.goto('./#view=map')
    const { x, y } = await middleOfMap(page)
    const touch = await page.context().newCDPSession(page)
    const fingers = (apart: number) => [
      { x: x - apart, y, id: 0 },
      { x: x + apart, y, id: 1 }
    ]
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : fingers(apart)
      })
    await send('touchStart', 30)
    for (let apart = 35; apart <= 120; apart += 5) await send('touchMove', apart)
    await send('touchEnd', 120)
    await expect(page).toHaveURL(/at=/)
  })
})

type Camera = { x: number; y: number; zoom: number }

/** The camera in the address, null where it names none. */
function cameraIn(page: Page): Camera | null {
  const at = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('at')
  if (!at) return null
  const [x = 0, y = 0, zoom = 0] = at.split(',').map(Number)
  return { x, y, zoom }
}

async function mapBox(page: Page) {
  const map = page.getByRole('application')
  await expect(map).toBeVisible()
  const box = await map.boundingBox()
  if (!box) throw new Error('map.spec: expected a map with a box')
  return box
}

async function middleOfMap(page: Page) {
  const { x, y, width, height } = await mapBox(page)
  return { x: x + width / 2, y: y + height / 2 }
}

/** The middle of what the panel of a topic leaves free. */
async function middleOfFree(page: Page) {
  const { x, y, height } = await mapBox(page)
  const panel = await page.getByRole('region', { name: 'Softmax' }).boundingBox()
  return { x: (x + (panel?.x ?? 0)) / 2, y: y + height / 2 }
}

/** How many different colours the lowest canvas shows, coarsely. */
function coloursOnMap(page: Page): Promise<number> {
  return page
    .getByRole('application')
    .locator('canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
      const colours = new Set<number>()
      for (let i = 0; pixels && i < pixels.length; i += 4 * 97)
        colours.add(((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0))
      return colours.size
    })
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2)
  await page.mouse.move(to.x, to.y)
  await page.mouse.up()
}
