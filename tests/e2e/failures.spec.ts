import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

test.use({ allowedErrors: /GraphFileError|LoadError|Failed to load resource/ })

/** Changes the graph file on its way to the page. */
function change(page: Page, file: string, edit: (bytes: Buffer) => Buffer) {
  return page.route(`**/${file}`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: edit(await response.body()) })
  })
}

const broken = (bytes: Buffer) => {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(copy.length - 9) ^ 0xff, copy.length - 9)
  return copy
}

const later = (bytes: Buffer) => {
  const copy = Buffer.from(bytes)
  copy.writeUInt32LE(99, 4)
  return copy
}

const cases: [string, (bytes: Buffer) => Buffer, string, string][] = [
  ['damaged', broken, '图文件损坏了', 'The graph file is damaged'],
  ['cut', (bytes) => bytes.subarray(0, 1000), '图文件损坏了', 'The graph file is damaged'],
  ['newer', later, '图文件比这个页面新', 'The graph file is newer than this page'],
  ['foreign', () => Buffer.from('<!doctype html>'), '收到的不是图文件', 'is not a graph file']
]

for (const [what, edit, chinese, english] of cases)
  test(`a ${what} graph file gives a clear message in both languages`, async ({ page }) => {
    await change(page, 'graph.core.bin', edit)
    await page.goto('.')
    const message = page.getByRole('alert')
    await expect(message).toContainText(chinese)
    await expect(message).toContainText(english)
    await page.unroute('**/graph.core.bin')
    await page.getByRole('button', { name: '重新载入' }).click()
    await expect(page.getByRole('application')).toBeVisible()
  })

test('a missing graph file gives a clear message', async ({ page }) => {
  await page.route('**/graph.core.bin', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('.')
  await expect(page.getByRole('alert')).toContainText('没有找到图文件')
  await expect(page.getByRole('alert')).toContainText('The graph file is missing')
})

test('a site that is not reached gives a clear message', async ({ page }) => {
  await page.route('**/graph.core.bin', (route) => route.abort())
  await page.goto('.')
  await expect(page.getByRole('alert')).toContainText('没有连上网站')
})

test('without the reasons the topic still opens, and they come when tried again', async ({
  page
}) => {
  await change(page, 'graph.details.bin', broken)
  await page.goto('./#topic=rlhf')
  const panel = page.getByRole('region', { name: 'RLHF' })
  await expect(panel.getByRole('alert')).toContainText('依据没有读到')
  await expect(panel.getByRole('list', { name: '先修' }).getByRole('button').first()).toBeVisible()
  await page.unroute('**/graph.details.bin')
  await panel.getByRole('button', { name: '再试一次' }).click()
  await expect(panel.getByText('用人的偏好训练奖励模型')).toBeVisible()
})

test('a browser that keeps nothing says so once and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      }
    })
  })
  await page.goto('./#topic=rlhf')
  await page.getByRole('button', { name: '我已掌握' }).click()
  await expect(page.getByRole('button', { name: '我已掌握', pressed: true })).toBeVisible()
  await expect(page.getByRole('status', { name: '提示' })).toContainText('不让保存')
})
