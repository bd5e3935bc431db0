/** How many typing mistakes a query of that length may hold: none below 3, a swap at 3, then 1, 2, 3. */
export function typosAllowed(length: number): number {
  if (length < 3) return 0
  return length < 7 ? 1 : length < 12 ? 2 : 3
}

/**
 * Least number of mistakes (letter wrong, missing, too much, or two swapped: optimal string alignment) that turn the
 * query into the start of a form or, with `anywhere`, into any part of it. Costs query × form letters.
 */
export function typoDistance(query: string, form: string, anywhere: boolean): number {
  const width = form.length + 1
  let before = new Uint16Array(width)
  let last = Uint16Array.from({ length: width }, (_, j) => (anywhere ? 0 : j))
  for (let i = 1; i <= query.length; i++) {
    const row = new Uint16Array(width)
    row[0] = i
    const letter = query.charCodeAt(i - 1)
    for (let j = 1; j < width; j++) {
      const isSame = letter === form.charCodeAt(j - 1)
      const changed = (last[j - 1] ?? 0) + (isSame ? 0 : 1)
      const least = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      row[j] = isSwap(query, form, i, j) ? Math.min(least, (before[j - 2] ?? 0) + 1) : least
    }
    before = last
    last = row
  }
  return last.reduce((least, distance) => Math.min(least, distance), query.length)
}

function isSwap(query: string, form: string, i: number, j: number): boolean {
  return (
    i > 1 &&
    j > 1 &&
    query.charCodeAt(i - 1) === form.charCodeAt(j - 2) &&
    query.charCodeAt(i - 2) === form.charCodeAt(j - 1)
  )
}
