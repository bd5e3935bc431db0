import type { Request } from '@playwright/test'
import { expect, open, test } from './fixtures.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** All that the page may ask for: its own files, by names that no person's doing changes. */
const OWN_FILES =
  /^\/(index\.html)?$|^\/(icon\.svg|graph\.(core|details)\.bin|outline\.\d+\.txt|assets\/[\w.-]+)$/

test('a whole session asks for nothing but the files of the site, and tells nobody anything', async ({
  page,
  context,
  baseURL
}) => {
  const requests: Request[] = []
  const sockets: string[] = []
  context.on('request', (request) => requests.push(request))
  context.on('page', (one) => one.on('websocket', (socket) => sockets.push(socket.url())))
  page.on('websocket', (socket) => sockets.push(socket.url()))

  await open(page)
  await page.keyboard.press('/')
  await page.keyboard.type('rlhf')
  await expect(page.getByRole('option').first()).toContainText('RLHF')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '我已掌握' }).click()
  await page.getByRole('button', { name: '第 ' }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await open(page, 'topic=transformer')
  await page.getByRole('button', { name: '学到这里' }).click()
  const route = page.getByRole('region', { name: /的路线$/ })
  await route.getByRole('list', { name: '步骤' }).locator('label').first().click()
  await route.getByRole('button', { name: '复制链接' }).click()
  await page.getByRole('button', { name: '我的进度' }).click()
  const dialog = page.getByRole('dialog', { name: '我的进度' })
  await expect(dialog).toContainText('已掌握 2 /')
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '存成文件' }).click()
  const file = await (await download).path()
  await dialog.getByRole('button', { name: '从头开始' }).click()
  await dialog.locator('input[type=file]').setInputFiles(file)
  await dialog.getByRole('button', { name: '加入', exact: true }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await page.reload()
  await open(page, 'focus=rlhf&known=softmax')
  await open(page)
  await page.goto('./?embed#topic=rlhf')
  await expect(page.locator('#topic-title')).toBeVisible()
  await page.goto('about:blank')

  const own = new URL(baseURL ?? '').origin
  const sent = requests.filter((request) => !/^(data|blob|about):/.test(request.url()))
  expect(sent.length).toBeGreaterThan(20)
  const telling = sent.filter((request) => {
    const { origin, pathname, search } = new URL(request.url())
    const isOwn = origin === own && OWN_FILES.test(pathname) && ['', '?embed'].includes(search)
    return !isOwn || request.method() !== 'GET' || request.postData() !== null
  })
  expect(telling.map((request) => `${request.method()} ${request.url()}`)).toEqual([])
  expect(sockets).toEqual([])
  for (const request of sent) expect(JSON.stringify(await request.allHeaders())).not.toMatch(MARKS)
  expect(await context.cookies()).toEqual([])
  console.log(`${sent.length} requests, 0 of them foreign, 0 with marks or outlines in them`)
})

/** What a header would hold that told of the topics of this session. */
const MARKS = /rlhf|transformer|softmax/i
