import { encodeGraph } from '../../graph/file/encode-graph.ts'
import { buildGraph } from '../build-graph.ts'
import { expect, open, test } from './fixtures.ts'

const COUNT = 100_000

/** The first part of a graph file with one group of a hundred thousand topics. */
function largeGraph(): Buffer {
  const topics = Object.fromEntries(
    Array.from({ length: COUNT }, (_, i) => [
      `t${i}`,
      { parent: 'all', label: `Topic ${i}`, x: i % 1000, y: Math.floor(i / 1000) }
    ])
  )
  return Buffer.from(encodeGraph({ graph: buildGraph('', topics) }).core)
}

test('a hundred thousand topics in one open group are walked and scrolled', async ({ page }) => {
  test.setTimeout(180_000)
  const body = largeGraph()
  await page.route('**/graph.core.bin', (route) =>
    route.fulfill({ body, contentType: 'application/octet-stream' })
  )
  await open(page, 'view=list')
  const tree = page.getByRole('tree', { name: '主题列表' })
  const focused = page.locator('[role=treeitem]:focus')
  await tree.getByRole('treeitem').first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(focused).toHaveAttribute('aria-posinset', '1')
  await expect(focused).toHaveAttribute('aria-setsize', String(COUNT))
  expect(await tree.getByRole('treeitem').count()).toBeLessThan(80)
  await page.keyboard.press('End')
  await expect(focused).toHaveAttribute('aria-posinset', String(COUNT))
  await expect(focused).toBeInViewport()
  await page.keyboard.press('Home')
  await page.keyboard.press('PageDown')
  await expect(focused).toBeInViewport()
  await page.mouse.move(700, 500)
  const frames = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const times: number[] = []
        const tick = (now: number) => {
          times.push(now)
          if (times.length < 60) requestAnimationFrame(tick)
          else resolve(times.slice(1).map((time, i) => time - (times[i] ?? 0)))
        }
        requestAnimationFrame(tick)
      })
  )
  for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, 3000)
  const median = (await frames).sort((a, b) => a - b)[30] ?? 0
  test.info().annotations.push({ type: 'frame', description: `${median.toFixed(1)} ms` })
  expect(await tree.getByRole('treeitem').count()).toBeLessThan(80)
  await expect(focused).toHaveCount(1)
})
