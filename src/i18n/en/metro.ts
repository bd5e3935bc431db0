import { formatNumber } from '../format-number.ts'
import type { metro as texts } from '../zh/metro.ts'

const number = (value: number) => formatNumber(value, 'en')

/** The route as a metro plan, in English. */
export const metro: typeof texts = {
  metroPlan: 'Metro plan',
  metroHelp:
    'Left and right follow the route, up and down change rows, Enter opens a topic, Space marks it as known.',
  metroStop: (step, name, area) =>
    step === 0 ? `Known: ${name}, ${area}` : `Step ${number(step)}: ${name}, ${area}`,
  metroReady: 'ready now',
  metroTarget: 'target',
  metroWeek: (week) => `Week ${number(week)}`,
  metroHour: (hours) => `${hours} h`,
  metroKnown: 'Known',
  metroFit: 'Whole route',
  metroActual: 'Actual size',
  routeForms: 'How the route is shown'
}
