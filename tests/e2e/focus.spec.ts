import type { Page } from '@playwright/test'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  numberIn,
  open,
  test
} from './fixtures.ts'

const bar = (page: Page) => page.getByRole('region', { name: /^只看 / })
const countIn = async (page: Page) => numberIn(await bar(page).getByRole('status').textContent())

test('a topic alone, farther, to one side, as far as it goes, and back', async ({ page }) => {
  await open(page, 'topic=rlhf')
  const before = await settledUrl(page)
  await page.getByRole('button', { name: '只看它' }).click()
  await expect(bar(page)).toBeVisible()
  await expect(page).toHaveURL(/focus=rlhf&depth=2/)
  const two = await countIn(page)
  await bar(page).getByRole('button', { name: '少一步' }).click()
  await expect(page).toHaveURL(/depth=1/)
  const one = await countIn(page)
  expect(one).toBeLessThan(two)
  await bar(page).getByRole('button', { name: '需要' }).click()
  await expect(page).toHaveURL(/dir=up/)
  expect(await countIn(page)).toBeLessThan(one)
  await bar(page).getByRole('button', { name: '不限深度' }).click()
  await expect(page).not.toHaveURL(/depth=/)
  expect(await countIn(page)).toBeGreaterThan(two)
  await bar(page).getByRole('button', { name: '回到全图' }).click()
  await expect(bar(page)).toBeHidden()
  expect(await settledUrl(page)).toBe(before)
})

test('a link opens a focus, and Back steps through what one looked at', async ({ page }) => {
  await open(page, 'focus=transformer&depth=1&dir=down')
  await expect(bar(page)).toHaveAccessibleName('只看 Transformer')
  await expect(page.getByRole('application')).toBeVisible()
  const one = await countIn(page)
  await bar(page).getByRole('button', { name: '两边' }).click()
  expect(await countIn(page)).toBeGreaterThan(one)
  await page.goBack()
  await expect(page).toHaveURL(/dir=down/)
  expect(await countIn(page)).toBe(one)
  await page.goForward()
  await expect(page).not.toHaveURL(/dir=down/)
})

test('a click on the topic in the middle opens it, and another topic can take its place', async ({
  page
}) => {
  await open(page, 'focus=softmax&depth=1')
  const middle = await middlePlace(page)
  await page.mouse.click(middle.x, middle.y)
  const panel = page.getByRole('region', { name: 'Softmax', exact: true })
  await expect(panel).toBeVisible()
  await expect(panel.getByRole('button', { name: '只看它' })).toHaveAttribute(
    'aria-pressed',
    'true'
  )
  await page.getByRole('combobox').fill('rlhf')
  await page.keyboard.press('Enter')
  await expect(bar(page)).toHaveAccessibleName('只看 RLHF')
  await expect(page).toHaveURL(/focus=rlhf&depth=1/)
  await page
    .getByRole('region', { name: 'RLHF', exact: true })
    .getByRole('button', { name: 'PPO' })
    .first()
    .click()
  await page.getByRole('button', { name: '只看它' }).click()
  await expect(bar(page)).toHaveAccessibleName('只看 PPO')
  await expect(page).toHaveURL(/focus=ppo&depth=1/)
})

test('the picture changes with depth and direction', async ({ page }) => {
  test.slow()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const pictures: string[] = []
  for (const asked of ['depth=1', 'depth=2', 'depth=2&dir=up']) {
    await open(page, `focus=rlhf&${asked}`)
    pictures.push(await settledPicture(page))
  }
  expect(new Set(pictures).size).toBe(3)
})

test('by keyboard alone: into a focus, one step more, out of it again', async ({ page }) => {
  await open(page)
  await expect(page.getByRole('application')).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('rlhf')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'RLHF' })).toBeVisible()
  await page.getByRole('application').focus()
  await page.keyboard.press('f')
  await expect(bar(page)).toBeVisible()
  const two = await countIn(page)
  await bar(page).getByRole('button', { name: '多一步' }).focus()
  await page.keyboard.press('Enter')
  await expect(bar(page).getByText('3 步')).toBeVisible()
  expect(await countIn(page)).toBeGreaterThan(two)
  await page.getByRole('application').focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'RLHF', exact: true })).toBeHidden()
  await expect(bar(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bar(page)).toBeHidden()
  await expect(page.getByRole('application')).toBeFocused()
})

test('Escape in the bar leaves the focus and does not lose the keyboard', async ({ page }) => {
  await open(page, 'focus=rlhf&depth=2')
  await bar(page).getByRole('button', { name: '需要' }).focus()
  await page.keyboard.press('Escape')
  await expect(bar(page)).toBeHidden()
  await expect(page.getByRole('application')).toBeFocused()
})

test('a topic that nothing leads to says so', async ({ page }) => {
  await open(page, 'focus=linear-algebra&dir=up')
  await expect(bar(page).getByRole('status')).toHaveText('图上没有与它相连的主题。')
})

for (const theme of ['light', 'dark'])
  test(`axe finds nothing in a focus, ${theme}`, async ({ page }) => {
    await open(page, `focus=rlhf&depth=2&topic=rlhf&theme=${theme}&lang=en`)
    await expect(page.getByRole('region', { name: /^Only / })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
  })

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('from the sheet of a topic to its surroundings and back', async ({ page }) => {
    await open(page, 'topic=rlhf')
    await page.getByRole('button', { name: '只看它' }).tap()
    await expect(bar(page)).toBeVisible()
    await expect(page.getByRole('application')).toBeVisible()
    await expect(page.getByRole('region', { name: 'RLHF', exact: true })).toBeHidden()
    const two = await countIn(page)
    await bar(page).getByRole('button', { name: '少一步' }).tap()
    await expect(page).toHaveURL(/depth=1/)
    expect(await countIn(page)).toBeLessThan(two)
    const small = await bar(page)
      .getByRole('button')
      .evaluateAll((buttons) =>
        buttons
          .map((button) => button.getBoundingClientRect())
          .filter(({ width, height }) => Math.round(width) < 44 || Math.round(height) < 44)
      )
    expect(small).toEqual([])
    await expectAccessible(page)
    await bar(page).getByRole('button', { name: '回到全图' }).tap()
    await expect(bar(page)).toBeHidden()
  })

  test('the bar fits 320 and 390 pixels in both languages', async ({ page }) => {
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 640 })
      for (const lang of ['zh', 'en']) {
        await open(page, `focus=rlhf&view=map&lang=${lang}`)
        const region = page.getByRole('region', { name: /^(只看|Only) / })
        await expect(region).toBeVisible()
        await expectNoSidewaysScroll(page, `${width} ${lang}`)
        const cut = await region
          .getByRole('button')
          .evaluateAll((buttons) =>
            buttons
              .map((button) => button.getBoundingClientRect())
              .filter(({ left, right }) => left < 0 || right > innerWidth)
          )
        expect(cut, `${width} ${lang}`).toEqual([])
      }
    }
  })
})

/** The address once the map has come to rest and written its place. */
async function settledUrl(page: Page): Promise<string> {
  await expect(page.getByRole('application')).toBeVisible()
  let url = ''
  await expect
    .poll(async () => {
      const before = url
      url = page.url()
      await page.waitForTimeout(400)
      return before === page.url()
    })
    .toBe(true)
  return page.url()
}

/** Where the topic in the middle lies: a focus on both sides is fitted with its middle row in the middle. */
async function middlePlace(page: Page): Promise<{ x: number; y: number }> {
  await settledPicture(page)
  const ring = await page
    .locator('#map > canvas')
    .last()
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: new Uint8ClampedArray()
      }
      let [sumX, sumY, count] = [0, 0, 0]
      for (let i = 0; i < data.length; i += 4) {
        // The ring in the accent colour of the light theme.
        if (data[i] !== 31 || data[i + 1] !== 95 || data[i + 2] !== 191) continue
        sumX += (i / 4) % canvas.width
        sumY += Math.floor(i / 4 / canvas.width)
        count++
      }
      const box = canvas.getBoundingClientRect()
      return { x: box.x + sumX / count, y: box.y + sumY / count }
    })
  expect(Number.isFinite(ring.x)).toBe(true)
  return ring
}

/** The pixels of what the map draws itself, dots and labels, once they stay the same, as one text. */
async function settledPicture(page: Page): Promise<string> {
  const map = page.getByRole('application')
  await expect(map).toBeVisible()
  const read = () =>
    map
      .locator(':scope > canvas')
      .evaluateAll((canvases: HTMLCanvasElement[]) =>
        canvases.map((canvas) => canvas.toDataURL()).join('\n')
      )
  let picture = ''
  await expect
    .poll(
      async () => {
        const before = picture
        await page.waitForTimeout(500)
        picture = await read()
        return before === picture
      },
      // Three canvases as text take their time where many tests share a machine.
      { timeout: 30_000 }
    )
    .toBe(true)
  return picture
}
