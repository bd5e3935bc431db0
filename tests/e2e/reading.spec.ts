import { expect, test } from './fixtures.ts'

test('a topic tells when and how long its outlines plan for it, and an outline its date', async ({
  page
}) => {
  await page.goto('./#topic=math&lang=zh')
  const times = page.getByRole('heading', { name: '时间安排' }).locator('..')
  await expect(times).toContainText('第 1 周')
  await expect(times).toContainText(/第 \d+ 行/)
  await page.getByRole('button', { name: /^大纲/ }).click()
  await expect(page.getByText('2025年2月1日')).toBeVisible()
  await page.goto('./#topic=attention&lang=en')
  await expect(
    page.getByRole('heading', { name: 'Time', exact: true }).locator('..')
  ).toContainText('weeks 5–6')
})
