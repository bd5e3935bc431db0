import { sep } from 'node:path'

/** Names of files by their absolute paths: the file's own name, with as many folders as tell equal names apart. */
export function distinctNames(paths: string[]): string[] {
  const parts = paths.map((path) => path.split(sep))
  const lengths = parts.map(() => 1)
  const namesNow = () => parts.map((part, i) => part.slice(-(lengths[i] ?? 1)).join('/'))
  for (;;) {
    const names = namesNow()
    const counts = new Map<string, number>()
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
    const repeated = names.flatMap((name, i) =>
      (counts.get(name) ?? 0) > 1 && (lengths[i] ?? 1) < (parts[i]?.length ?? 1) ? [i] : []
    )
    if (repeated.length === 0) return names
    for (const i of repeated) lengths[i] = (lengths[i] ?? 1) + 1
  }
}
