/** So many answers are kept at least; twice as many at most. */
const KEPT = 50_000

/** Longer texts do not repeat, and would fill the memory. */
const LONGEST = 400

/** The same function with its latest answers kept: titles repeat within an outline, and are asked about again and again. */
export function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  let recent = new Map<string, Answer>()
  let older = new Map<string, Answer>()
  return (text) => {
    if (text.length > LONGEST) return answer(text)
    const known = recent.get(text) ?? older.get(text)
    if (known !== undefined) return known
    if (recent.size >= KEPT) [older, recent] = [recent, new Map()]
    const found = answer(text)
    recent.set(text, found)
    return found
  }
}
