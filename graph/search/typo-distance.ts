/**
 * Least number of mistakes (letter wrong, missing, too much, or two swapped: optimal string alignment) that turn the
 * query into a part of a form that begins and ends at an edge: of the form, or of a word in it. Another first letter
 * is the mistake nobody makes, and counts twice; `costOfWrong` says what any other wrong letter counts. Costs query × form letters.
 */
export function typoDistance(
  query: string,
  form: string,
  isEdge: (place: number) => boolean,
  costOfWrong = 1
): number {
  const width = form.length + 1
  let before = new Uint16Array(width)
  let last = Uint16Array.from({ length: width }, (_, j) => (isEdge(j) ? 0 : FAR))
  for (let i = 1; i <= query.length; i++) {
    const row = new Uint16Array(width)
    row[0] = i + 1
    const letter = query.charCodeAt(i - 1)
    const extra = i === 1 ? 2 : 1
    const wrong = Math.max(extra, costOfWrong)
    for (let j = 1; j < width; j++) {
      const isSame = letter === form.charCodeAt(j - 1)
      const changed = (last[j - 1] ?? 0) + (isSame ? 0 : wrong)
      const least = Math.min(changed, (last[j] ?? 0) + extra, (row[j - 1] ?? 0) + 1)
      row[j] = isSwap(query, form, i, j) ? Math.min(least, (before[j - 2] ?? 0) + 1) : least
    }
    before = last
    last = row
  }
  return last.reduce((least, far, at) => (isEdge(at) ? Math.min(least, far) : least), FAR)
}

const FAR = 1000

function isSwap(query: string, form: string, i: number, j: number): boolean {
  return (
    i > 1 &&
    j > 1 &&
    query.charCodeAt(i - 1) === form.charCodeAt(j - 2) &&
    query.charCodeAt(i - 2) === form.charCodeAt(j - 1)
  )
}
