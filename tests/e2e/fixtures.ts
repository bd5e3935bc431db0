import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { test as base, expect } from '@playwright/test'

type Watch = {
  /** Matches the console errors that a story is about; any other fails the test. */
  allowedErrors: RegExp
  /** Matches the origin of a second server that a story starts itself. */
  isOwnOrigin: RegExp
  /** Watches every page of the test; nobody needs to ask for it. */
  watched: undefined
}

/**
 * Every story also asserts that the console stays free of errors (which includes breaches of the
 * content security policy) and that nothing is requested from elsewhere.
 */
export const test = base.extend<Watch>({
  allowedErrors: [/^$/, { option: true }],
  isOwnOrigin: [/^$/, { option: true }],
  watched: [
    async ({ context, baseURL, allowedErrors, isOwnOrigin }, use) => {
      const faults: string[] = []
      const report = (text: string) => {
        if (!allowedErrors.test(text)) faults.push(text)
      }
      context.on('console', (message) => {
        if (message.type() === 'error') report(message.text())
      })
      context.on('weberror', (error) => report(String(error.error())))
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        const isOwn =
          origin === new URL(baseURL ?? '').origin ||
          isOwnOrigin.test(origin) ||
          /^(data|blob|file):$/.test(protocol)
        if (!isOwn) faults.push(`foreign request: ${request.url()}`)
      })
      await use(undefined)
      expect(faults).toEqual([])
    },
    { auto: true }
  ]
})

/** Opens the page with what stands behind the `#`, as from anew, and waits until it can be used. */
export async function open(page: Page, hash = ''): Promise<void> {
  await page.goto('about:blank')
  await page.goto(hash === '' ? '.' : `./#${hash}`)
  await expect(page.locator('#search')).toBeVisible()
}

/** Asserts that axe finds nothing on what the page shows now; no rule is off. */
export async function expectAccessible(page: Page): Promise<void> {
  // What is still fading in has colours of its own for a moment.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
        .map(({ finished }) => finished)
    )
  )
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
}

/** Asserts that nothing makes the page scroll sideways. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  )
  expect(excess, where).toBe(0)
}

/** The first number in a text. */
export function numberIn(text: string | null): number {
  return Number(/\d+(\.\d+)?/.exec(text ?? '')?.[0])
}

export { expect } from '@playwright/test'
