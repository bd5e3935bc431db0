import { preview } from 'vite'

/**
 * Serves `dist/` at the address the tests expect, and gives back the end of it. Runs inside the test
 * runner, so that the server never outlives it.
 */
export default async function serveForTests(): Promise<() => Promise<void>> {
  const port = Number(process.env.ZHILU_E2E_PORT)
  const server = await preview({ preview: { host: '127.0.0.1', port, strictPort: true } })
  return () => server.close()
}
