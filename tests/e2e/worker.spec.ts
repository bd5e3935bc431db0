import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { createProblems } from '../../graph/problems.ts'
import { readTexts } from '../../graph/read/read-texts.ts'
import { damage } from '../damage.ts'
import { readFrequencies } from '../fixtures/repair/read-frequencies.ts'
import { expect, test } from './fixtures.ts'

const DICTIONARY = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')
const truth = readFileSync(new URL('../fixtures/repair/gardening.md', import.meta.url), 'utf8')
const bytesOf = (text: string) => new TextEncoder().encode(text)

test('a damaged outline is read in a worker as it is in Node, and only it asks for the dictionary', async ({
  page
}) => {
  const code = await bundle('../fixtures/worker/read-worker.ts')
  await page.route('**/read-worker.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: code })
  )
  await page.route('**/empty.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>worker</title>' })
  )
  let asked = 0
  await page.route('**/dict.txt', (route) => {
    asked++
    return route.fulfill({ contentType: 'text/plain; charset=utf-8', path: DICTIONARY })
  })
  await page.goto('./empty.html')
  const readInWorker = (bytes: Uint8Array) =>
    page.evaluate(
      (given) =>
        new Promise((resolve, reject) => {
          const worker = new Worker('/read-worker.js', { type: 'module' })
          worker.onmessage = ({ data }) => resolve(data)
          worker.onerror = ({ message }) => reject(new Error(message))
          worker.postMessage(Uint8Array.from(given))
        }),
      [...bytes]
    )
  expect(await readInWorker(bytesOf(truth))).toMatchObject({ text: truth, repaired: 0 })
  expect(asked).toBe(0)
  const damaged = bytesOf(damage(truth, 'windows-1254'))
  expect(await readInWorker(damaged)).toEqual(await readInNode(damaged))
  expect(asked).toBe(1)
})

async function readInNode(bytes: Uint8Array) {
  const knowledge = { vocabulary: [], loadFrequencies: async () => readFrequencies() }
  const [read] = await readTexts([{ outline: 'a.md', bytes }], knowledge, createProblems())
  return { text: read?.text, encoding: read?.encoding, repaired: read?.repaired }
}

/** One module that needs no other, from a TypeScript file beside the tests. */
async function bundle(path: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(path, import.meta.url)),
        formats: ['es'],
        fileName: 'worker'
      }
    }
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('worker.spec: expected one bundle, got none')
  return first.output[0].code
}
