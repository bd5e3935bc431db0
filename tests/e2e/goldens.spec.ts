import { expect, open, test } from './fixtures.ts'

// Pictures of other systems have other letters; people look at the rest.
test.skip(process.platform !== 'linux', 'goldens were taken on Linux')

const views = {
  'map-light': 'lang=zh&theme=light',
  'map-dark': 'lang=en&theme=dark',
  'focus-light': 'focus=rlhf&depth=1&lang=zh&theme=light'
}

for (const [name, hash] of Object.entries(views))
  test(`${name} looks as it did`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open(page, hash)
    await expect(page.locator('#map')).toHaveAttribute('data-elements', /\d/)
    await page.waitForTimeout(1500)
    await expect(page.locator('#map')).toHaveScreenshot(`${name}.png`, {
      maxDiffPixelRatio: 0.02,
      threshold: 0.3
    })
  })
