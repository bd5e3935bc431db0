import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures.ts'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('one reads what a topic is and walks along its prerequisites', async ({ page }) => {
    await page.goto('t/rlhf/index.html')
    await expect(page).toHaveTitle('RLHF：先修与路线 · 知路')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('RLHF')
    await expect(page.getByText('用人的偏好训练奖励模型')).toBeVisible()
    await page.getByRole('link', { name: 'PPO', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('PPO')
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Proximal policy optimization')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    const needs = page.getByRole('heading', { name: 'Prerequisites' }).locator('..')
    const name = await needs.getByRole('link').first().textContent()
    await needs.getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '')
    await page.getByRole('link', { name: 'All topics' }).click()
    await page.getByRole('link', { name: 'Deep learning', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deep learning')
  })

  test('the app’s page leads to the areas', async ({ page }) => {
    await page.goto('.')
    const note = page.locator('.no-script')
    await note.getByRole('link', { name: '深度学习' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('深度学习')
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('.')
    await note.getByRole('link', { name: '全部主题' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('全部主题')
  })

  test('a former name leads to the topic', async ({ page }) => {
    await page.goto('t/tools/index.html')
    await expect(page).toHaveURL(/\/t\/mlops\/index\.html$/)
  })

  test('the pages can be read from a disk', async ({ page }) => {
    await page.goto(pathToFileURL('dist/t/rlhf/index.html').href)
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveCSS('font-size', '32px')
    await page.getByRole('link', { name: 'PPO', exact: true }).click()
    await expect(heading).toHaveText('PPO')
  })
})

test('a page opens the app on its topic, and on the route to it', async ({ page }) => {
  await page.goto('t/rlhf/en.html')
  await page.getByRole('link', { name: 'Open on the map' }).click()
  await expect(page.locator('#topic-title')).toHaveText(
    'Reinforcement learning from human feedback'
  )
  await page.goBack()
  await page.getByRole('link', { name: 'Route to here' }).click()
  await expect(page).toHaveURL(/#.*route=rlhf/)
  await expect(page.getByRole('heading', { name: /Reinforcement learning/ }).first()).toBeVisible()
})

test('a topic’s picture is 1200 × 630 and shows its area’s colour', async ({ page }) => {
  await page.goto('t/rlhf/index.html')
  const seen = await page.evaluate(async () => {
    const image = new Image()
    image.src = document.querySelector<HTMLMetaElement>('[property="og:image"]')?.content ?? ''
    await image.decode()
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const ring = Array.from(context?.getImageData(660, 474, 1, 1).data ?? [])
    return { size: [image.naturalWidth, image.naturalHeight], ring }
  })
  expect(seen.size).toEqual([1200, 630])
  const [red = 0, green = 0, blue = 0] = seen.ring
  expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeGreaterThan(40)
})

for (const [path, colorScheme] of [
  ['t/rlhf/index.html', 'light'],
  ['t/language-models/en.html', 'dark'],
  ['topics.html', 'light']
] as const)
  test(`axe finds nothing on ${path} in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(path)
    await expectAccessible(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await expectAccessible(page)
    await expectNoSidewaysScroll(page, path)
  })

test.describe('below another path', () => {
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.css': 'text/css',
    '.js': 'text/javascript'
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://x')
    const file = join('dist', decodeURIComponent(pathname).replace(/^\/deep\/zhilu\//, ''))
    if (
      !pathname.startsWith('/deep/zhilu/') ||
      !statSync(file, { throwIfNoEntry: false })?.isFile()
    )
      return response.writeHead(404).end()
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
    return response.end(readFileSync(file))
  })
  let base = ''
  test.beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/deep/zhilu/`
  })
  test.afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))
  test.use({ isOwnOrigin: /^http:\/\/127\.0\.0\.1:\d+$/ })

  test('pages keep their style, and lead to each other and into the app', async ({ page }) => {
    await page.goto(`${base}t/rlhf/index.html`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-size', '32px')
    await page.getByRole('link', { name: 'PPO', exact: true }).click()
    await page.getByRole('link', { name: '在地图上打开' }).click()
    await expect(page.locator('#topic-title')).toHaveText('PPO')
  })
})

test('every link of the built pages leads to a file, and each page says what it is', () => {
  const paths = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
  expect(paths.length).toBeGreaterThan(1400)
  const faults = paths.flatMap((path) => {
    const text = readFileSync(join('dist', path), 'utf8')
    const links = [
      ...text.matchAll(/ (?:href|src)="([^"#]+)/g),
      ...text.matchAll(/og:image" content="([^"]+)/g)
    ]
    const broken = links
      .map(([, link = '']) => link)
      .filter((link) => !/^(https?|mailto):/.test(link))
      .filter((link) => {
        const { pathname } = new URL(link.replaceAll('&amp;', '&'), `http://x/${path}`)
        return !existsSync(join('dist', decodeURIComponent(pathname)))
      })
    const description = /name="description" content="([^"]*)"/.exec(text)?.[1] ?? ''
    const length = [...description].length
    const isMoved = text.includes('http-equiv="refresh"')
    if (!isMoved && path !== 'index.html' && (length < 80 || length > 170))
      broken.push(`a description of ${length} characters`)
    return broken.map((fault) => `${path}: ${fault}`)
  })
  expect(faults).toEqual([])
})
