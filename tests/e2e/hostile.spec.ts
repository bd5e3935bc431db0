import type { BrowserContext, Page } from '@playwright/test'
import { encodeGraph } from '../../graph/file/encode-graph.ts'
import type { FinishedGraph } from '../../graph/file/finished-graph.ts'
import { encodeOutlineText } from '../../graph/file/outline-text.ts'
import type { TopicAttributes } from '../../graph/file/topic-graph.ts'
import { buildGraph } from '../build-graph.ts'
import { buildTexts } from '../build-outlines.ts'
import { hostilePayloads } from '../hostile-payloads.ts'
import { expect, open, test } from './fixtures.ts'

// Every story also fails on any console error, breach of the policy, or foreign request: see fixtures.ts.
const FACTOR = Math.min(8, Number(process.env.ZHILU_FUZZ_FACTOR ?? 1))
const OUTLINES = 64 * FACTOR
const GRAPH = 224 * FACTOR
const PLACES_OF_TOPIC = ['title', 'note', 'link', 'front matter', 'file name']
const INPUTS = ['address', 'stored progress', 'imported file']

test.beforeEach(async ({ page }) => {
  test.setTimeout(120_000 * FACTOR)
  await page.addInitScript(watchForCode)
  page.on('dialog', (dialog) => {
    throw new Error(`a dialog opened: ${dialog.message()}`)
  })
})

test(`outlines of hostile texts run no code: ${OUTLINES * PLACES_OF_TOPIC.length} cases`, async ({
  page,
  context
}) => {
  const payloads = hostilePayloads(OUTLINES)
  const build = await buildTexts(
    Object.fromEntries(payloads.map((payload, i) => [`${i} ${payload}.md`, outlineOf(payload, i)]))
  )
  await serve(context, build, build.texts)
  const ids = build.graph.filterNodes((_, { label }) => /ran\(|<|invalid/.test(label))
  expect(ids.length).toBeGreaterThan(OUTLINES * 0.9)
  await lookAtTopics(page, ids)
  await lookAtOutlines(page)
})

test(`a graph file of hostile texts runs no code: ${GRAPH * PLACES_OF_TOPIC.length} cases`, async ({
  page,
  context
}) => {
  const payloads = hostilePayloads(GRAPH)
  await serve(context, { graph: graphOf(payloads) }, [])
  await lookAtTopics(
    page,
    payloads.map((_, i) => `t${i}`)
  )
  await lookAtRouteAndSearch(page, payloads)
})

test(`hostile addresses, stored progress and files run no code: ${GRAPH * INPUTS.length} cases`, async ({
  page,
  context
}) => {
  const payloads = hostilePayloads(GRAPH)
  await lookAtAddresses(page, payloads)
  await lookAtStored(page, context, payloads)
  await lookAtFiles(page, payloads)
})

/** An outline that says the payload wherever an outline can say something. */
function outlineOf(payload: string, i: number): string {
  const line = payload.replace(/\s+/g, ' ')
  const value = JSON.stringify(payload)
  return [
    `---\ntitle: ${value}\ntags: [${value}]\ndate: ${value}\nauthor: ${value}\n---`,
    `# ${line}`,
    `## 主题${i} \`${line.replaceAll('`', '')}\``,
    `- 第${i}件：${line}`,
    `  - 例如 ${line}`,
    `- 推荐 [${line}](${line}) http://elsewhere.invalid/${i}/${line}`,
    `- 前置：[[${line}]]`,
    `| 主题 | 备注 |\n| --- | --- |\n| 格${i} | ${line} |`
  ].join('\n\n')
}

/** A graph that holds the payloads raw, as if nothing had read them first; all lead to one topic. */
function graphOf(payloads: readonly string[]): FinishedGraph['graph'] {
  const topics = payloads.map((payload, i): [string, Partial<TopicAttributes>] => {
    const place = { outline: `${i} ${payload}`, line: 1 }
    return [
      `t${i}`,
      {
        label: `${payload} ${i}`,
        labels: { zh: payload, en: `${payload} en ${i}` },
        aliases: [payload],
        parent: `area${i % 8}`,
        x: 40 * (i % 16),
        y: 40 * Math.floor(i / 16),
        sources: [{ ...place, column: 1, path: [payload, payload, payload] }],
        resources: [{ text: payload, url: payload, ...place }],
        projects: [{ text: payload, url: `https://elsewhere.invalid/${payload}`, ...place }],
        times: [{ kind: 'duration', low: 1, high: 2, unit: 'week', text: payload, ...place }],
        definition: { zh: payload, en: payload }
      }
    ]
  })
  const graph = buildGraph(
    payloads.map((_, i) => `t${i} → all`).join(';'),
    Object.fromEntries(topics)
  )
  graph.updateAttribute('outlines', (outlines = []) =>
    outlines.map((outline) => ({
      ...outline,
      title: outline.outline,
      tags: [outline.outline],
      date: outline.outline
    }))
  )
  graph.updateEachEdgeAttributes((_, edge, source) => {
    const sentence = payloads[Number(source.slice(1))] ?? ''
    const evidence = edge.evidence.map((one) => ({
      ...one,
      sentence,
      sentences: { zh: sentence, en: sentence }
    }))
    return { ...edge, evidence }
  })
  return graph
}

/** Opens the panel of each topic, in the list; at the end one on the map, and the text of its outline. */
async function lookAtTopics(page: Page, ids: readonly string[]) {
  await open(page, 'view=list')
  for (const id of ids) {
    await page.goto(`./#topic=${encodeURIComponent(id)}&view=list`)
    await expect(page.locator('#topic-title')).toHaveCount(1)
  }
  expect(await seenTitles(page)).toBeGreaterThan(ids.length * 0.9)
  const [first = ''] = ids
  for (const lang of ['en', 'zh'])
    await page.goto(`./#topic=${encodeURIComponent(first)}&view=map&lang=${lang}`)
  await expect(page.getByRole('application')).toBeVisible()
  await expect(page.locator('#topic-title')).toBeVisible()
}

/** Opens the list of outlines, with their front matter, and the text of one. */
async function lookAtOutlines(page: Page) {
  await page.getByRole('button', { name: /^大纲 \d+$/ }).click()
  await expect(page.getByText('这张地图来自这些大纲')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.locator('[data-panel] dd button').first().click()
  await expect(page.getByRole('dialog')).toContainText('tags')
  await page.keyboard.press('Escape')
}

/** A route through all payloads, and a search for each. */
async function lookAtRouteAndSearch(page: Page, payloads: readonly string[]) {
  await page.goto('./#route=all&view=route')
  await expect(page.getByRole('list', { name: '步骤' }).getByRole('listitem').first()).toBeVisible()
  await page.goto('./#view=list')
  const search = page.getByRole('combobox')
  for (const payload of payloads.filter((_, i) => i % 4 === 0)) await search.fill(payload)
  await expect(page.getByRole('option').first()).toBeVisible()
}

const KEYS =
  'topic route from avoid known focus outlines areas compare view lang theme at start'.split(' ')

/** Each payload as the value of every key, as a key, and alone. */
async function lookAtAddresses(page: Page, payloads: readonly string[]) {
  await open(page, 'view=list')
  for (const [i, payload] of payloads.entries()) {
    const value = encodeURIComponent(payload)
    const own = KEYS.filter((_, key) => (i + key) % 3 === 0)
    await page.goto(`./#${own.map((key) => `${key}=${value}`).join('&')}&${value}=1&${payload}`)
  }
  await expect(page.getByRole('status', { name: '提示' })).toContainText('没有用上')
}

/** Each payload as what another tab stores: marks, and whatever else is kept. */
async function lookAtStored(page: Page, context: BrowserContext, payloads: readonly string[]) {
  await open(page, 'view=list')
  await page.getByRole('button', { name: '我的进度' }).click()
  const dialog = page.getByRole('dialog', { name: '我的进度' })
  const other = await context.newPage()
  await open(other, 'view=list')
  await other.evaluate(async (texts) => {
    for (const [i, text] of texts.entries()) {
      const marks = [[text.slice(0, 256), i + 1, 1]]
      localStorage.setItem(
        'zhilu.progress',
        JSON.stringify({ version: 2, scopes: [[text]], marks })
      )
      if (i % 16 === 0) localStorage.setItem('zhilu.progress', text)
      await new Promise((resolve) => setTimeout(resolve, 4))
    }
  }, payloads)
  await expect(dialog).toContainText('标记还留着')
  for (const payload of payloads.filter((_, i) => i % 64 === 0)) {
    const visit = {
      version: 1,
      build: payload,
      topics: '',
      named: [payload],
      targets: [],
      steps: []
    }
    const texts = [JSON.stringify({ ...visit, address: `topic=${payload}` }), payload]
    await other.evaluate(
      ([kept, text]) => {
        localStorage.setItem('zhilu.visit./', kept)
        for (const name of ['language', 'theme', 'hints', 'known'])
          localStorage.setItem(`zhilu.${name}`, text)
      },
      texts as [string, string]
    )
    await open(other)
  }
  await other.close()
}

/** Each payload as a file of marks: its name, its ids, its names. */
async function lookAtFiles(page: Page, payloads: readonly string[]) {
  await open(page, 'view=list')
  await page.getByRole('button', { name: '我的进度' }).click()
  const dialog = page.getByRole('dialog', { name: '我的进度' })
  const input = dialog.locator('input[type=file]')
  for (const [i, payload] of payloads.entries()) {
    const entry = { id: payload, name: payload, outlines: i % 2 === 0 ? [] : [payload] }
    const text = { zhilu: 'progress', version: 1, saved: payload, marks: [entry] }
    await input.setInputFiles({
      name: `${i} ${payload.replaceAll('/', ':')}`,
      mimeType: 'application/json',
      buffer: Buffer.from(i % 8 === 0 ? payload : JSON.stringify(text))
    })
  }
  await expect(dialog.getByRole('status')).toContainText(`文件“${payloads.length - 1} `)
  await dialog.getByRole('button', { name: '加入', exact: true }).click()
  await expect(dialog.getByRole('status')).toContainText('已加入')
}

async function serve(context: BrowserContext, finished: FinishedGraph, texts: readonly string[]) {
  const { core, details, build } = encodeGraph(finished)
  await context.route('**/graph.core.bin', (route) => route.fulfill({ body: Buffer.from(core) }))
  await context.route('**/graph.details.bin', (route) =>
    route.fulfill({ body: Buffer.from(details) })
  )
  await context.route('**/outline.*.txt', (route) => {
    const number = Number(/outline\.(\d+)\.txt/.exec(route.request().url())?.[1])
    return route.fulfill({ body: Buffer.from(encodeOutlineText(texts[number] ?? '', build)) })
  })
}

/** How many different titles the page has had. */
function seenTitles(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset.titles))
}

/**
 * Runs in the page before anything else: says as a console error when a payload's code runs, when markup that
 * could run code comes into the page, and when the policy stops something. Counts titles on the way.
 */
function watchForCode() {
  const report = (what: string) => console.error(`hostile content: ${what}`)
  const ran = () => report('code ran')
  // Some payloads come in capitals.
  Object.assign(window, { ran, RAN: ran })
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    report(`${violatedDirective} ${blockedURI}`)
  )
  const titles = new Set<string>()
  const check = (element: Element) => {
    if (/^(script|iframe|object|embed|base|meta|form|frame|portal)$/i.test(element.localName))
      report(`<${element.localName}>`)
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || name === 'srcdoc') report(`${name}=${value}`)
      const isLink = name === 'href' || name === 'src' || name.endsWith(':href')
      if (isLink && !/^(https?|blob):$/.test(new URL(value, location.href).protocol))
        report(`${name}=${value}`)
    }
  }
  const watch = new MutationObserver((changes) => {
    titles.add(document.title)
    document.documentElement.dataset.titles = String(titles.size)
    for (const { target, addedNodes, type } of changes) {
      if (type === 'attributes') check(target as Element)
      for (const node of addedNodes)
        if (node instanceof Element)
          for (const one of [node, ...node.querySelectorAll('*')]) check(one)
    }
  })
  // What the page itself brings in its head stands there before.
  document.addEventListener('DOMContentLoaded', () => {
    const options = { childList: true, subtree: true, attributes: true }
    watch.observe(document.body, options)
    const title = document.querySelector('title')
    if (title) watch.observe(title, { childList: true })
  })
}
