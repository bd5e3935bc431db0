import type { GraphColumns } from '../../graph/file/columns.ts'
import type { State } from '../store/state.ts'
import { NO_ROUTE } from '../store/state.ts'
import { idOf, idsOf, kindOf } from '../store/topic-facts.ts'
import type { Address, Extra } from './address.ts'
import { addIgnored } from './address.ts'
import type { FindTopic } from './address-of-shown.ts'

type Asked = Pick<
  State,
  | 'targets'
  | 'from'
  | 'avoid'
  | 'withHelpful'
  | 'withMembers'
  | 'routeForm'
  | 'hoursPerWeek'
  | 'start'
>
type Reading = { address: Address; ignored: string[]; find: FindTopic }

/** The part of an address that says which route is asked for, its form, and how many hours a week there are for it. */
export function addressOfRoute(graph: GraphColumns, state: Asked): Address {
  const { targets, from, avoid, routeForm, hoursPerWeek, start } = state
  const extras = extrasOf(state)
  return {
    ...(targets.length === 0 ? {} : { route: idsOf(graph, targets) }),
    ...(from === null ? {} : { from: idOf(graph, from) }),
    ...(avoid.length === 0 ? {} : { avoid: idsOf(graph, avoid) }),
    ...(extras.length === 0 ? {} : { with: extras }),
    ...(targets.length === 0 || routeForm === 'steps' ? {} : { form: routeForm }),
    ...(hoursPerWeek === null ? {} : { hours: hoursPerWeek }),
    ...(start === null ? {} : { start })
  }
}

/** The route an address asks for; what cannot be part of one is ignored and told. */
export function routeOfAddress(graph: GraphColumns, reading: Reading): Asked {
  const { address, ignored } = reading
  const targets = topicsOf(graph, reading, 'route')
  const plan = { hoursPerWeek: address.hours ?? null, start: address.start ?? null }
  if (targets.length === 0) {
    for (const key of ['from', 'avoid', 'with', 'form'] as const)
      if (address[key] !== undefined) addIgnored(ignored, `${key}=${String(address[key])}`)
    return { ...NO_ROUTE, routeForm: 'steps', ...plan }
  }
  return {
    targets,
    from: address.from === undefined ? null : (reading.find(address.from, 'from')[0] ?? null),
    avoid: topicsOf(graph, reading, 'avoid').sort((a, b) => a - b),
    withHelpful: address.with?.includes('helpful') ?? false,
    withMembers: address.with?.includes('members') ?? false,
    routeForm: address.form ?? 'steps',
    ...plan
  }
}

function extrasOf({ withHelpful, withMembers }: Asked): Extra[] {
  return [
    ...(withHelpful ? ['helpful' as const] : []),
    ...(withMembers ? ['members' as const] : [])
  ]
}

/** Advice is in no route. */
function topicsOf(
  graph: GraphColumns,
  { address, ignored, find }: Reading,
  key: 'route' | 'avoid'
): number[] {
  const topics = new Set((address[key] ?? []).flatMap((name) => find(name, key)))
  return [...topics].filter((topic) => {
    const isAdvice = kindOf(graph, topic) === 'advice'
    if (isAdvice) addIgnored(ignored, `${key}=${idOf(graph, topic)}`)
    return !isAdvice
  })
}
