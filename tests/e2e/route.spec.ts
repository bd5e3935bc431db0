import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, numberIn, open, test } from './fixtures.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const panel = (page: Page) => page.getByRole('region', { name: /的路线$/ })
const steps = (page: Page) => page.getByRole('list', { name: '步骤' }).getByRole('checkbox')
const openRoute = async (page: Page, hash: string) => {
  await open(page, hash)
  await expect(steps(page).first()).toBeVisible()
}
const hoursLeft = async (page: Page) =>
  numberIn(await page.getByText(/^还需 .* 小时$/).textContent())

test('another way says what it trades, is taken, and one goes back to the shortest', async ({
  page
}) => {
  await openRoute(page, 'route=image-generation&view=route')
  const cheapest = await hoursLeft(page)
  await panel(page).getByRole('button', { name: '换一条路' }).click()
  const ways = page.getByRole('list', { name: '换一条路' }).getByRole('listitem')
  await expect(ways).toHaveCount(2)
  const way = ways.filter({ hasText: '用自回归模型代替扩散模型' })
  await expect(way).toContainText(/多 [\d.]+ 小时，多 \d+ 步/)
  const more = numberIn(await way.textContent())
  await expectAccessible(page)
  await way.getByRole('button', { name: /^走这条路/ }).click()
  await expect(page.getByText(/你选了另一条路，绕开了 /)).toBeVisible()
  expect(await hoursLeft(page)).toBeCloseTo(cheapest + more, 5)
  await expect(page).toHaveURL(/avoid=/)
  await page.reload()
  await expect.poll(() => hoursLeft(page)).toBeCloseTo(cheapest + more, 5)
  await page.getByRole('button', { name: '走最短的' }).click()
  await expect.poll(() => hoursLeft(page)).toBe(cheapest)
  await expect(page).not.toHaveURL(/avoid=/)
})

test('what cannot be avoided is said, and other spines stand in the same place', async ({
  page
}) => {
  await openRoute(page, 'route=image-generation&avoid=vectors-and-matrices&view=route')
  await expect(page.getByText('向量与矩阵 绕不开：没有它就到不了目标。')).toBeVisible()
  await panel(page).getByRole('button', { name: '换一条路' }).click()
  await page.getByText('别的主干', { exact: true }).click()
  const spines = page.getByRole('list', { name: '别的主干' }).getByRole('listitem')
  await expect(spines.first()).toContainText(/ → 图像生成 \d+ 步/)
})

test('helpful prerequisites join on request', async ({ page }) => {
  await openRoute(page, 'route=transformer&view=route')
  const before = await steps(page).count()
  await panel(page).getByRole('button', { name: '选项' }).click()
  await page.getByRole('checkbox', { name: '把有帮助的也算进来' }).check()
  await expect.poll(() => steps(page).count()).toBeGreaterThan(before)
  await expect(page).toHaveURL(/with=helpful/)
  await page.getByRole('checkbox', { name: '连同里面的全部' }).check()
  await expect(page).toHaveURL(/with=helpful,members/)
  await expectAccessible(page)
  await page.getByRole('checkbox', { name: '把有帮助的也算进来' }).uncheck()
  await page.getByRole('checkbox', { name: '连同里面的全部' }).uncheck()
  await expect(steps(page)).toHaveCount(before)
})

test('two targets share one route; each can be taken off', async ({ page }) => {
  await open(page, 'route=transformer&topic=gan&view=route')
  await page.getByRole('button', { name: '也学到这里' }).click()
  const targets = page.getByRole('list', { name: '目标' }).getByRole('listitem')
  await expect(targets).toHaveText(['Transformer', '生成对抗网络'])
  await expect(panel(page)).toHaveAccessibleName('到 2 个目标的路线')
  await expect(page.getByRole('button', { name: '也学到这里' })).toBeHidden()
  await page.getByRole('button', { name: '不再学到“Transformer”' }).click()
  await expect(panel(page)).toHaveAccessibleName('到生成对抗网络的路线')
  await expect(page.locator(':focus')).toBeVisible()
})

test('the spine begins where one says, or says why it cannot', async ({ page }) => {
  await open(page, 'route=rlhf&topic=softmax&view=route')
  await page.getByRole('button', { name: '主干从这里开始' }).click()
  await expect(page).toHaveURL(/from=softmax/)
  await panel(page).getByRole('button', { name: '选项' }).click()
  await expect(page.getByText('主干从“Softmax”开始')).toBeVisible()
  await page.getByRole('button', { name: '由路线决定' }).click()
  await expect(page).not.toHaveURL(/from=/)
  await open(page, 'route=softmax&from=rlhf&view=route')
  await expect(page.getByText(/没有从“RLHF”到目标的先修路径，所以没有主干。/)).toBeVisible()
})

test('what is ready now says what it unlocks, and opens its panel', async ({ page }) => {
  await openRoute(page, 'route=rlhf&view=route')
  const ready = page.getByRole('region', { name: '现在可学' }).getByRole('listitem')
  await expect(ready).toHaveCount(3)
  await expect(ready.first()).toContainText(/解锁 \d+ 步 · [\d.]+ 小时/)
  await ready.first().getByRole('button').click()
  await expect(page.locator('#topic-title')).toBeVisible()
})

test('the resources of a step open beneath it, web addresses as links', async ({ page }) => {
  await openRoute(page, 'route=rlhf&view=route')
  const more = page.getByRole('button', { name: /份资料$/ }).first()
  await more.click()
  await expect(page.getByRole('list', { name: /的资料$/ }).getByRole('listitem')).not.toHaveCount(0)
  await expect(more).toHaveAttribute('aria-expanded', 'true')
})

test('hours and a first day make a plan by weeks, with its end', async ({ page }) => {
  await openRoute(page, 'route=rlhf&view=route')
  const hours = page.getByRole('textbox', { name: '每周小时数' })
  await hours.fill('１０')
  await expect(page).toHaveURL(/hours=10/)
  await hours.fill('200')
  await expect(panel(page).getByText('填 0.1 到 168 之间的数')).toBeVisible()
  await expect(page).toHaveURL(/hours=10/)
  await hours.fill('8')
  await page.getByLabel('开始日期').fill('2026-12-01')
  await expect(page.getByText(/^约 2\d 周 · 2027年\d月\d+日学完$/)).toBeVisible()
  await expect(page.getByRole('heading', { name: /^第 1 周 ?12月1日/ })).toBeVisible()
  await expect(page.getByText('关键', { exact: true }).nth(1)).toBeVisible()
  await expect(page.getByText(/^可晚 [\d.]+ 小时$/).first()).toBeVisible()
  await expect(page).toHaveURL(/hours=8&start=2026-12-01/)
  await expectAccessible(page)
})

test('the first day is typed digit by digit, and the plan waits for a whole year', async ({
  page
}) => {
  await openRoute(page, 'route=rlhf&hours=8&start=2026-12-01&view=route')
  const day = page.getByLabel('开始日期')
  await day.focus()
  // The field follows the language of the browser itself, not of the page: month, day, year.
  await page.keyboard.type('12012027')
  await expect(day).toHaveValue('2027-12-01')
  await expect(page).toHaveURL(/start=2027-12-01/)
})

test('the plan goes out as a checklist and a calendar', async ({ page }) => {
  await openRoute(page, 'route=image-generation&hours=8&start=2026-12-01&view=route')
  const file = async (name: string) => {
    await page.getByRole('button', { name: '导出' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    const found = await download
    return { name: found.suggestedFilename(), text: await readFile(await found.path(), 'utf8') }
  }
  const count = await steps(page).count()
  const list = await file('Markdown 清单')
  expect(list.name).toBe('到图像生成的路线.md')
  expect(list.text.match(/^- \[ \] /gm)).toHaveLength(count)
  const calendar = await file('日历（.ics）')
  expect(calendar.name).toBe('到图像生成的路线.ics')
  expect(calendar.text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(count)
  await page.getByRole('button', { name: '导出' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: '复制 Markdown' }).click()
  await expect(page.getByText('已复制', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(list.text)
})

test('no route says why, and what to do', async ({ page }) => {
  await open(page, 'route=softmax&known=softmax&view=route')
  await expect(panel(page).getByText('这条路线上的都已掌握。')).toBeVisible()
  await expect(page.getByText('选一个新的目标，或者取消下面的勾选。')).toBeVisible()
  await open(page, 'route=softmax,gan&known=softmax&view=route')
  await expect(page.getByText('“Softmax”你已经掌握了，不用再学。')).toBeVisible()
  expect(await steps(page).count()).toBeGreaterThan(5)
})

test('progress by area and by outline counts marks', async ({ page }) => {
  await open(page, 'route=rlhf&known=softmax,vectors-and-matrices&view=route')
  await page.getByText('各领域的进度').click()
  await expect(page.getByRole('progressbar', { name: /^数学：59 个中已掌握 1 个$/ })).toBeVisible()
  await page.getByRole('button', { name: /^大纲 \d/ }).click()
  await expect(page.getByRole('progressbar', { name: /已掌握 [12] 个$/ })).not.toHaveCount(0)
})
