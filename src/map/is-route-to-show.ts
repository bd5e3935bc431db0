import type { State } from '../store/state.ts'

type Asked = Pick<State, 'targets' | 'camera'>

/**
 * Whether the map has to come to a route: to one the person has just asked for, or that a link opens
 * without saying where to look. Who asks on the page leaves the camera as it is; a link brings its own.
 */
export function isRouteToShow({ targets, camera }: Asked, before?: Asked): boolean {
  if (targets.length === 0 || targets === before?.targets) return false
  return camera === null || camera === before?.camera
}
