// npm run screenshots: pictures of the built app in screenshots/, light and dark, wide and narrow, in
// both languages. A word behind it takes only the pictures whose name holds that word.
import { existsSync, mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { preview } from 'vite'

const [only = ''] = process.argv.slice(2)
const folder = 'screenshots'
const wide = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
const rag = 'route=rag&view=route'
const pictured = 'route=image-generation&view=route'
const compared = 'ai-knowledge-marathon.md,ai-knowledge-supplement.md'

/** Name → where to go, what to do there, and on what screen. */
const pictures = {
  'map-light': { hash: 'lang=zh&theme=light' },
  'map-dark': { hash: 'lang=en&theme=dark' },
  'middle-light': { hash: 'lang=zh&theme=light', act: (page) => comeNearer(page, 2) },
  'middle-dark': { hash: 'lang=en&theme=dark', act: (page) => comeNearer(page, 2) },
  'near-light': { hash: 'lang=zh&theme=light', act: (page) => comeNearer(page, 4) },
  'near-dark': { hash: 'lang=en&theme=dark', act: (page) => comeNearer(page, 4) },
  'lexicon-light': { hash: 'topic=action-value-function&lang=zh&theme=light' },
  'lexicon-dark': { hash: 'topic=kl-divergence&lang=en&theme=dark' },
  'phone-lexicon': { hash: 'topic=kl-divergence&view=list&lang=zh&theme=dark', size: phone },
  'topic-light': { hash: 'topic=rlhf&lang=zh&theme=light' },
  'topic-dark': { hash: 'topic=transformer&lang=en&theme=dark' },
  'edge-light': { hash: 'topic=rlhf&lang=zh&theme=light', act: askForReason },
  'edge-dark': { hash: 'topic=rlhf&lang=en&theme=dark', act: askForReason },
  'outline-light': { hash: 'topic=rlhf&lang=zh&theme=light', act: openOutline },
  'focus-light': { hash: 'focus=rlhf&depth=2&lang=zh&theme=light' },
  'focus-dark': { hash: 'focus=rlhf&dir=up&lang=en&theme=dark' },
  'legend-light': { hash: 'lang=zh&theme=light', act: openLegend },
  'filters-dark': { hash: 'areas=deep-learning,llm&only=required&lang=en&theme=dark' },
  'compare-light': { hash: `compare=${compared}&lang=zh&theme=light` },
  'compare-dark': { hash: `compare=${compared}&lang=en&theme=dark` },
  'route-light': { hash: 'route=rlhf&hours=8&view=route&lang=zh&theme=light' },
  'route-dark': { hash: 'route=rlhf&hours=8&view=route&lang=en&theme=dark' },
  'plan-light': { hash: `${rag}&hours=8&start=2026-12-01&lang=zh&theme=light` },
  'plan-dark': { hash: `${rag}&hours=8&start=2026-12-01&lang=en&theme=dark` },
  'whole-route-light': { hash: `${rag}&lang=zh&theme=light`, act: press(/看整条路线/) },
  'ways-light': { hash: `${pictured}&lang=zh&theme=light`, act: press(/换一条路/) },
  'ways-dark': { hash: `${pictured}&lang=en&theme=dark`, act: press(/Other ways/) },
  'placement-light': { hash: `${rag}&lang=zh&theme=light`, act: press(/测一测/) },
  'placement-dark': { hash: `${rag}&lang=en&theme=dark`, act: answerAll },
  'marking-light': { hash: 'topic=transformer&lang=zh&theme=light', act: markTopic },
  'list-light': { hash: 'topic=self-attention&view=list&lang=zh&theme=light' },
  'list-dark': { hash: 'topic=self-attention&view=list&lang=en&theme=dark' },
  'search-light': { hash: 'lang=zh&theme=light', act: (page) => search(page, 'zhuyili') },
  'verb-light': { hash: 'lang=zh&theme=light', act: (page) => search(page, '到 RAG 的路线') },
  'sound-dark': { hash: 'lang=en&theme=dark', act: (page) => search(page, '反向传波') },
  'search-empty-dark': { hash: 'lang=en&theme=dark', act: (page) => search(page, 'qqqq') },
  'notice-light': { hash: 'topic=nowhere&wrong=1&known=softmax&lang=zh&theme=light' },
  'share-light': { hash: 'route=rlhf&lang=zh&theme=light', act: openShare },
  'share-dark': { hash: 'topic=transformer&lang=en&theme=dark', act: openShare },
  'phone-share': { hash: 'route=rlhf&lang=zh&theme=dark', size: phone, act: openShare },
  'phone-share-english': { hash: 'route=rlhf&lang=en&theme=light', size: phone, act: openShare },
  'phone-notice': { hash: 'route=nowhere,rlhf&lang=en&theme=dark', size: phone },
  'tablet-route': { hash: 'route=rlhf&view=route&lang=zh', size: { width: 820, height: 1100 } },
  'progress-light': { hash: 'lang=zh&theme=light', before: mark, act: openProgress },
  'progress-dark': { hash: 'lang=en&theme=dark', before: mark, act: openProgress },
  'progress-empty': { hash: 'lang=zh&theme=light', act: openProgress },
  'progress-import': { hash: 'lang=zh&theme=light', before: mark, act: addFromFile },
  'phone-progress': { hash: 'lang=zh&theme=dark', size: phone, before: mark, act: openProgress },
  'phone-progress-import': {
    hash: 'lang=en&theme=light',
    size: phone,
    before: mark,
    act: addFromFile
  },
  'not-kept-light': { hash: 'topic=softmax&lang=zh&theme=light', before: refuse, act: markTopic },
  'not-kept-dark': { hash: 'topic=softmax&lang=en&theme=dark', before: refuse, act: markTopic },
  'phone-not-kept': {
    hash: 'topic=softmax&lang=zh&theme=light&view=list',
    size: phone,
    before: refuse,
    act: markTopic
  },
  'newer-marks-dark': { hash: 'lang=en&theme=dark', before: markAsNewer },
  'damaged-marks-light': { hash: 'lang=zh&theme=light', before: damageMarks },
  'came-back-light': { hash: '', before: changeSince },
  'phone-came-back': { hash: '', size: phone, before: changeSince },
  'phone-list': { hash: 'lang=zh&theme=light', size: phone },
  'phone-map': { hash: 'view=map&lang=zh&theme=light', size: phone },
  'phone-near': {
    hash: 'view=map&lang=zh&theme=dark',
    size: phone,
    act: (page) => comeNearer(page, 5)
  },
  'phone-topic': { hash: 'topic=rlhf&lang=en&theme=light', size: phone },
  'phone-focus': { hash: 'focus=rlhf&depth=1&view=map&lang=zh&theme=light', size: phone },
  'phone-compare': { hash: `compare=${compared}&view=map&lang=zh&theme=light`, size: phone },
  'phone-route': { hash: 'route=rlhf&hours=8&view=route&lang=zh&theme=dark', size: phone },
  'phone-plan': { hash: `${rag}&hours=8&lang=zh`, size: phone, act: press(/线路图/) },
  'phone-plan-dark': {
    hash: `${rag}&hours=8&lang=en&theme=dark`,
    size: phone,
    act: press(/Metro plan/)
  },
  'phone-ways': { hash: `${pictured}&lang=zh`, size: phone, act: press(/换一条路/) },
  'phone-placement': { hash: `${rag}&lang=zh&theme=dark`, size: phone, act: press(/测一测/) },
  'phone-placement-result': { hash: `${rag}&lang=zh`, size: phone, act: answerAll },
  'phone-marking': { hash: 'topic=transformer&lang=zh', size: phone, act: markTopic },
  'phone-verb': {
    hash: 'lang=en&theme=dark',
    size: phone,
    act: (page) => search(page, 'route to rag')
  },
  'phone-search': { hash: 'lang=zh', size: phone, act: (page) => search(page, 'rlhf') },
  'phone-narrow': { hash: 'lang=en', size: { width: 320, height: 640 } },
  'forced-colours': { hash: 'topic=rlhf&lang=zh', media: { forcedColors: 'active' } },
  'print-route': { hash: 'route=rlhf&view=route&lang=zh', media: { media: 'print' } },
  'print-map': { hash: 'lang=zh', act: printMap },
  loading: { hash: 'lang=zh', act: holdGraphFile },
  failure: { hash: 'lang=zh', act: breakGraphFile }
}

mkdirSync(folder, { recursive: true })
const server = await preview({ preview: { port: 0, host: '127.0.0.1' } })
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch(launchOptions())
for (const [name, picture] of Object.entries(pictures))
  if (name.includes(only)) await take(name, picture)
await browser.close()
await server.close()

async function nothing() {}

async function take(name, { hash, size = wide, media = {}, before = nothing, act = nothing }) {
  const isTouch = size.width < 640
  const context = await browser.newContext({ viewport: size, hasTouch: isTouch, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.emulateMedia(media)
  page.on('console', (message) => {
    if (message.type() === 'error') console.log(`${name}: ${message.text()}`)
  })
  page.on('pageerror', (error) => console.log(`${name}: ${error.message}`))
  await before(page)
  await page.goto(`${address}${hash && `#${hash}`}`, { waitUntil: 'networkidle' })
  await act(page)
  await page.waitForTimeout(800)
  await page.screenshot({ path: `${folder}/${name}.png` })
  await context.close()
  console.log(`${folder}/${name}.png`)
}

/** Texts that lie in the storage when the page opens. */
function store(page, texts) {
  return page.addInitScript((given) => {
    for (const [name, text] of Object.entries(given)) localStorage.setItem(`zhilu.${name}`, text)
  }, texts)
}

async function mark(page) {
  const known = ['softmax', 'rlhf', 'transformer', 'rnn', 'numpy', 'self-attention', 'bert', 'gan']
  const marks = known.map((id) => [id, 1, 1])
  const scopes = [['其他大纲']]
  const others = ['gone-topic', '旧主题'].map((id) => [id, 1, 1])
  const elsewhere = ['合唱', '视唱'].map((id) => [id, 1, 1, 0])
  const all = [...marks, ...others, ...elsewhere]
  await store(page, { progress: JSON.stringify({ version: 2, scopes, marks: all }) })
}

function markAsNewer(page) {
  return store(page, { progress: '{"version":9}' })
}

function damageMarks(page) {
  return store(page, { progress: '{"version":2,"scopes":[],"marks":[["rlhf",1,1],["?"]]}' })
}

async function refuse(page) {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new Error('full')
    }
  })
}

async function markTopic(page) {
  await page.locator('button[aria-pressed]', { hasText: /我已掌握|I know/ }).click()
}

function press(name) {
  return (page) => page.getByRole('button', { name }).first().click()
}

/** Answers the questions of placement, yes and no by turns, up to its result. */
async function answerAll(page) {
  await press(/测一测|Find my level/)(page)
  for (let i = 0; i < 12; i++) {
    await page.waitForTimeout(250)
    await page.keyboard.press(i % 3 === 1 ? '2' : '1')
  }
}

async function openProgress(page) {
  await page.locator('button[aria-haspopup="dialog"]').first().click()
}

async function addFromFile(page) {
  await openProgress(page)
  const marks = ['rlhf', 'attention', 'cnn', 'lstm', 'gru', 'dropout', 'adam', 'pca', 'svm', 'rag']
  const text = JSON.stringify({ zhilu: 'progress', version: 1, marks: marks.map((id) => ({ id })) })
  await page.locator('input[type=file]').setInputFiles({
    name: 'zhilu-progress-2026-12-01.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text)
  })
}

/** A visit to a route, after which the outlines have gained and lost topics. */
async function changeSince(page) {
  await page.goto(`${address}#route=rlhf&view=route`, { waitUntil: 'networkidle' })
  await page.waitForTimeout(1500)
  await page.evaluate(() => {
    const name = Object.keys(localStorage).find((key) => key.startsWith('zhilu.visit'))
    const visit = JSON.parse(localStorage.getItem(name))
    const later = {
      ...visit,
      build: '0',
      topics: visit.topics.slice(350),
      steps: visit.steps.slice(4)
    }
    localStorage.setItem(name, JSON.stringify(later))
  })
  await page.goto('about:blank')
}

async function search(page, query) {
  await page.getByRole('combobox').fill(query)
}

async function comeNearer(page, times) {
  for (let i = 0; i < times; i++) {
    await page.locator('#map').getByRole('button').first().click()
    await page.waitForTimeout(500)
  }
}

async function askForReason(page) {
  await page.waitForTimeout(800)
  await page.locator('#map').focus()
  await page.keyboard.press('e')
  await page.keyboard.press('Enter')
}

async function openOutline(page) {
  await page.locator('section[aria-labelledby="topic-title"] dd button').first().click()
}

async function openLegend(page) {
  await page.getByRole('button', { name: '图例与筛选' }).click()
}

async function openShare(page) {
  await page.getByRole('button', { name: /^(分享|Share)$/ }).click()
}

/** As the browser does: it says so, then the page is paper. */
async function printMap(page) {
  await page.waitForTimeout(800)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
}

async function holdGraphFile(page) {
  await page.route('**/graph.core.bin', () => {})
  // The file never comes: the page is shown as it waits.
  await page.reload({ waitUntil: 'domcontentloaded' })
  await page.waitForTimeout(700)
}

async function breakGraphFile(page) {
  await page.route('**/graph.core.bin', (route) => route.fulfill({ body: 'ZHLU' }))
  await page.reload({ waitUntil: 'networkidle' })
}

function launchOptions() {
  const found = [process.env.CHROMIUM_PATH, chromium.executablePath(), '/usr/bin/chromium']
  const executablePath = found.find((path) => path && existsSync(path))
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return { args, ...(executablePath && { executablePath }) }
}
