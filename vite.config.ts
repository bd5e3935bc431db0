import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentSecurityPolicy } from './scripts/csp-plugin.ts'
import { firstPicture } from './scripts/first-picture-plugin.ts'
import { topicPages } from './scripts/pages/index-plugin.ts'

export default defineConfig({
  // Relative addresses: the built app works under any path of any host.
  base: './',
  // The state stands behind the #, so a path that is not there is a mistake, never a page.
  appType: 'mpa',
  plugins: [react(), firstPicture(), topicPages(), contentSecurityPolicy()],
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    // Cytoscape alone is most of this.
    chunkSizeWarningLimit: 900
  },
  test: {
    environment: 'node',
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/laws/**/*.test.ts'],
    testTimeout: 20_000,
    allowOnly: false
  }
})
