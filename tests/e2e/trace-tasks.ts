import type { Page } from '@playwright/test'

type TraceEvent = {
  name: string
  ph: string
  pid: number
  tid: number
  /** Microseconds of the processor: what other programs take of it does not count. */
  tdur?: number
  args: { name?: string; data?: { url?: string } }
}

/** The longest tasks of the page's main thread while `act` runs, in milliseconds of its processor time, longest first. */
export async function longestTasks(page: Page, act: () => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]))
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] }
  })
  await act()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()
  const origin = new URL(page.url()).origin
  const processes = new Set(
    events.filter(({ args }) => args.data?.url?.startsWith(origin)).map(({ pid }) => pid)
  )
  const mains = new Set(
    events
      .filter(({ pid, args }) => args.name === 'CrRendererMain' && processes.has(pid))
      .map(({ pid, tid }) => `${pid} ${tid}`)
  )
  return events
    .filter(({ name, ph, pid, tid }) => {
      return ph === 'X' && name.endsWith('RunTask') && mains.has(`${pid} ${tid}`)
    })
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a)
    .slice(0, 8)
}
