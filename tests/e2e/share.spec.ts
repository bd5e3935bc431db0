import type { Page } from '@playwright/test'
import jsQR from 'jsqr'
import { expect, expectAccessible, expectNoSidewaysScroll, open, test } from './fixtures.ts'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: '分享' })

test('a route is sent as text, as a code and as a frame, without my marks unless I tick them', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, 'route=rlhf&view=route')
  await page.getByRole('list', { name: '步骤' }).locator('label').first().click()
  const opener = page.getByRole('banner').getByRole('button', { name: '分享' })
  await opener.click()
  const dialog = dialogOf(page)
  await expect(dialog.getByText(/^到 RLHF 的路线，\d+ 步，[\d.]+ 小时$/)).toBeVisible()
  await expectAccessible(page)
  const link = dialog.getByRole('textbox', { name: '链接' })
  await expect(link).toHaveValue(/#route=rlhf&view=route&lang=zh&v=1$/)
  await dialog.getByRole('checkbox', { name: '带上我的 1 个“已掌握”标记' }).check()
  await expect(link).toHaveValue(/&known=/)
  await dialog.getByRole('button', { name: '复制说明和链接' }).click()
  const url = await link.inputValue()
  await expect.poll(() => copied(page)).toMatch(/^到 RLHF 的路线，/)
  expect(await copied(page)).toContain(`\n${url}`)
  await dialog.getByRole('button', { name: '复制嵌入代码' }).click()
  await expect.poll(() => copied(page)).toContain('<iframe src="')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
})

test('what I mark under a friend’s link is mine, and goes into no link of theirs', async ({
  page
}) => {
  await open(page, 'topic=ab-testing&known=softmax')
  await page.getByRole('button', { name: '我已掌握' }).click()
  await page.getByRole('button', { name: '分享' }).click()
  const link = dialogOf(page).getByRole('textbox', { name: '链接' })
  await expect(link).toHaveValue(/known=softmax(&|$)/)
  expect(new URL(page.url()).hash).toContain('known=softmax&')
  await page.goBack()
  await open(page, 'topic=softmax&known=softmax')
  const known = page.getByRole('button', { name: '我已掌握' })
  await known.click()
  await expect(known).toHaveAttribute('aria-pressed', 'false')
  expect(new URL(page.url()).hash).toContain('known=softmax&')
  await page.getByRole('button', { name: '用我自己的' }).click()
  await page.goto('./#topic=ab-testing')
  await expect(known).toHaveAttribute('aria-pressed', 'true')
})

test('the code of a link is read by a phone’s eye in the dark theme too', async ({ page }) => {
  await open(page, 'topic=rlhf&theme=dark')
  // The link says where the map rests: first it has to.
  await expect(page).toHaveURL(/at=/)
  await page.getByRole('button', { name: '分享' }).click()
  const dialog = dialogOf(page)
  const url = await dialog.getByRole('textbox', { name: '链接' }).inputValue()
  const picture = await dialog.getByRole('img', { name: '这个链接的二维码' }).screenshot()
  expect(await readCode(page, picture.toString('base64'))).toBe(url)
})

test('on a phone the ways to share lie at the foot of the screen, one of them the system’s own', async ({
  browser
}) => {
  const phone = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 390, height: 844 },
    hasTouch: true
  })
  const page = await phone.newPage()
  await page.addInitScript(() => {
    navigator.share = async (shared) => {
      document.title = `${shared?.text} ${shared?.url}`
    }
  })
  await open(page, 'route=rlhf')
  await page.getByRole('button', { name: '更多分享方式' }).tap()
  const dialog = dialogOf(page)
  await expect(dialog.getByText(/步，/)).toBeVisible()
  const box = await dialog.boundingBox()
  expect(box).toMatchObject({ x: 0, width: 390 })
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844)
  await expectNoSidewaysScroll(page, 'share')
  await dialog.getByRole('button', { name: '发送给…' }).tap()
  await expect(page).toHaveTitle(/^到 RLHF 的路线，\d+ 步，.* http.*#route=rlhf/)
  await phone.close()
})

test('a topic that is gone is named, and the nearest takes its place in the route', async ({
  page
}) => {
  await open(page, 'route=rlhff,softmax')
  const notice = page.getByRole('status', { name: '提示' })
  await expect(notice).toContainText('链接里的“rlhff”在这里找不到')
  await notice.getByRole('button', { name: 'RLHF', exact: true }).click()
  await expect(notice).toBeHidden()
  await expect(page).toHaveURL(/route=softmax,rlhf\b/)
})

test('an id of former times leads to its topic in silence', async ({ page }) => {
  await open(page, 'topic=vs-code环境配置')
  await expect(page).toHaveURL(/#topic=vscode\b/)
  await expect(page.getByRole('region', { name: /VS ?Code/i })).toBeVisible()
  await expect(page.getByRole('status', { name: '提示' })).toHaveCount(0)
})

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** What an independent reader sees in a picture, taken apart into its pixels by the browser. */
async function readCode(page: Page, png: string): Promise<string | undefined> {
  const { width, height, values } = await page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const brush = canvas.getContext('2d')
    brush?.drawImage(image, 0, 0)
    const { data } = brush?.getImageData(0, 0, image.width, image.height) ?? { data: [] }
    return { width: image.width, height: image.height, values: Array.from(data) }
  }, png)
  return jsQR(new Uint8ClampedArray(values), width, height)?.data
}
