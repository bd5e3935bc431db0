type Point = { x: number; y: number }

/**
 * The place of the stop that a key leads to from another: along the route with left and right, to its ends with Home and
 * End, and with up and down to the nearest stop in the next row that has one. Null where the key leads nowhere.
 */
export function nextStop(stops: readonly Point[], place: number, key: string): number | null {
  const last = stops.length - 1
  if (key === 'ArrowRight') return place < last ? place + 1 : null
  if (key === 'ArrowLeft') return place > 0 ? place - 1 : null
  if (key === 'Home') return 0
  if (key === 'End') return last
  if (key === 'ArrowDown') return nearestInRow(stops, place, 1)
  if (key === 'ArrowUp') return nearestInRow(stops, place, -1)
  return null
}

function nearestInRow(stops: readonly Point[], place: number, direction: 1 | -1): number | null {
  const from = stops[place]
  if (!from) return null
  const distance = ({ y }: Point) => (y - from.y) * direction
  const row = Math.min(...stops.map(distance).filter((away) => away > 0))
  let nearest: number | null = null
  stops.forEach((stop, i) => {
    if (distance(stop) !== row) return
    const best =
      nearest === null ? Number.POSITIVE_INFINITY : Math.abs((stops[nearest]?.x ?? 0) - from.x)
    if (Math.abs(stop.x - from.x) < best) nearest = i
  })
  return nearest
}
