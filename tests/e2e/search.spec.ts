import { expect, expectAccessible, expectNoSidewaysScroll, open, test } from './fixtures.ts'

test('pinyin finds a Chinese topic, marks the characters it covers and says so', async ({
  page
}) => {
  await open(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('zhuyili')
  const first = page.getByRole('option').first()
  await expect(first).toContainText('注意力')
  await expect(first).toContainText('拼音相符')
  await expect(first.locator('mark')).toHaveText('注意力')
})

test('slips of the keyboard in either script find what was meant', async ({ page }) => {
  await open(page)
  const field = page.getByRole('combobox')
  const first = page.getByRole('option').first()
  for (const [typed, found, reason] of [
    ['反向传波', '反向传播', '读音相同'],
    ['tranformer', 'Transformer', '写法相近'],
    ['卷積神經網路', '卷积神经网络', '']
  ] as const) {
    await field.fill(typed)
    await expect(first).toContainText(found)
    await expect(first).toContainText(reason)
    await expect(first.locator('mark').first()).toBeVisible()
  }
})

test('a route is asked for in a sentence, by keyboard alone', async ({ page }) => {
  await open(page)
  await page.keyboard.press('/')
  await page.keyboard.type('从线性代数到 RAG')
  const first = page.getByRole('group', { name: '要做的事' }).getByRole('option').first()
  await expect(first).toContainText('从线性代数到 RAG 的路线')
  await expect(first).toContainText(/\d+ 步，还需 [\d.]+ 小时/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '到 RAG 的路线' })).toBeFocused()
  expect(page.url()).toContain('from=linear-algebra')
})

test('English asks for a route to several topics, and Enter before the answer is enough', async ({
  page
}) => {
  await open(page, 'lang=en')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('how to learn rag and lora')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: /^Route to/ })).toBeFocused()
  expect(page.url()).toContain('route=rag,lora')
})

test('what a topic unlocks and needs is asked, in both languages', async ({ page }) => {
  await open(page)
  const field = page.getByRole('combobox')
  await field.fill('学完 Transformer 能学什么')
  await expect(page.getByRole('option').first()).toContainText('学完 Transformer 能学什么')
  await field.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: '只看 Transformer' })).toBeVisible()
  await expect(page.getByRole('button', { name: '通向' })).toHaveAttribute('aria-pressed', 'true')
  await expect(
    page.getByRole('heading', { level: 2, name: 'Transformer', exact: true })
  ).toBeFocused()
  await open(page, 'lang=en')
  await field.fill('what do I need for LoRA?')
  await field.press('Enter')
  await expect(page.getByRole('button', { name: 'Needs', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true'
  )
})

test('what a whole area needs is asked, and is there again after a reload', async ({ page }) => {
  await open(page)
  const field = page.getByRole('combobox')
  await field.fill('学强化学习需要什么')
  await expect(page.getByRole('option').first()).toContainText('学强化学习需要什么')
  await field.press('Enter')
  const count = page.getByRole('status').filter({ hasText: /^\d{2,} 个主题$/ })
  await expect(count).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 2, name: '只看 强化学习' })).toBeVisible()
  await expect(count).toBeVisible()
  await expect(page.getByRole('status', { name: '提示' })).toBeHidden()
})

test('two topics are compared, and two outlines', async ({ page }) => {
  await open(page)
  const field = page.getByRole('combobox')
  const first = page.getByRole('option').first()
  await field.fill('比较 CNN 和 RNN')
  await expect(first).toContainText('共同的先修')
  await field.fill('梯度和反向传播的区别')
  await expect(first).toContainText('先学梯度，再学反向传播')
  await field.fill('compare ai-knowledge-marathon and ai-knowledge-supplement')
  await field.press('Enter')
  await expect(page.locator('#compare-a')).toBeFocused()
})

test('a verb inside of a name hides no topic', async ({ page }) => {
  await open(page)
  await page.getByRole('combobox').fill('对比学习')
  const options = page.getByRole('option')
  await expect(options.first()).toContainText('Contrastive learning')
  await expect(page.getByRole('group', { name: '要做的事' })).toHaveCount(0)
})

test('on a phone the list fits, is accessible, and a sentence leads to the route', async ({
  page
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  await page.getByRole('combobox').fill('怎么学强化学习')
  const first = page.getByRole('option').first()
  await expect(first).toContainText(/步，还需/)
  await expectNoSidewaysScroll(page, 'search on a phone')
  await expectAccessible(page)
  expect((await first.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await first.click()
  await expect(page.getByRole('heading', { name: '到强化学习的路线' })).toBeVisible()
})

test('arrows, Home and End move, Escape closes', async ({ page }) => {
  await open(page)
  const field = page.getByRole('combobox')
  await field.fill('transformer')
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await field.press('ArrowDown')
  const second = page.getByRole('option').nth(1)
  await expect(second).toHaveAttribute('aria-selected', 'true')
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await second.getAttribute('id')) ?? ''
  )
  await field.press('End')
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true')
  await field.press('Home')
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await field.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await field.press('ArrowDown')
  await expect(page.getByRole('listbox')).toBeVisible()
})

test('nonsense finds nothing and says what to try', async ({ page }) => {
  await open(page)
  await page.getByRole('combobox').fill('qqqqqq')
  await expect(page.getByText('没有找到“qqqqqq”')).toBeVisible()
})

test('a result is taken with the mouse', async ({ page }) => {
  await open(page)
  await page.getByRole('combobox').fill('softmax')
  await page.getByRole('option').first().click()
  await expect(page.getByRole('heading', { level: 2, name: 'Softmax' })).toBeVisible()
})

test('what no outline teaches is marked in the results, in its panel and among what others need', async ({
  page
}) => {
  await open(page)
  await page.getByRole('combobox').fill('动作价值函数')
  const first = page.getByRole('option').first()
  await expect(first).toContainText('来自词典')
  await first.click()
  await expect(page.getByText('大纲里没有这一步，由词典补上')).toBeVisible()
  // The advantage function, itself from the lexicon, is what it unlocks.
  const neighbour = page.getByRole('listitem').filter({ hasText: '优势函数' })
  await expect(neighbour.first()).toContainText('来自词典')
})
