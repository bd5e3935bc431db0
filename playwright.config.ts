import { createServer } from 'node:net'
import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from './tests/browser-path.ts'

// NOTE: the workers read this file too; they inherit the port from the process that started them.
process.env.ZHILU_E2E_PORT ??= String(await freePort())
const port = process.env.ZHILU_E2E_PORT
const baseURL = `http://127.0.0.1:${port}/`

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './scripts/serve-for-tests.ts',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: {
    baseURL,
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
    trace: 'off',
    launchOptions: chromiumLaunch()
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }]
})

/** A port nobody listens on: 4174, or any other when that is taken. */
async function freePort(): Promise<number> {
  return (await tryPort(4174)) ?? (await tryPort(0)) ?? 4174
}

function tryPort(wanted: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined))
    })
  })
}
