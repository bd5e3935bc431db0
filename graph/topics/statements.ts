import type { Place } from '../place.ts'
import { plainText } from '../read/plain-text.ts'
import type { Statement } from './item.ts'

const KEYS: [Statement['key'], RegExp][] = [
  ['prerequisite', /^(?:前置|先修|前置知[识識]|prereqs?|prerequisites?|requires?)\s*[：:]\s*/i],
  ['helpful', /^(?:建[议議]先[学學]|helpful)\s*[：:]\s*/i],
  ['not-prerequisite', /^(?:非前置|not-prereqs?|not-prerequisites?)\s*[：:]\s*/i],
  ['same', /^(?:同|same)\s*[：:]\s*/i],
  ['different', /^(?:不同|different)\s*[：:]\s*/i],
  ['hours', /^(?:[时時][长長]|hours)\s*[：:]\s*/i]
]

/** Reads a line an author states something with (`前置：[[A]], [[B]] | [[C]]`), or undefined. */
export function readStatement(text: string, at: Place): Statement | undefined {
  const line = text.trim()
  for (const [key, pattern] of KEYS) {
    if (!pattern.test(line)) continue
    const value = line.replace(pattern, '')
    const place = { outline: at.outline, line: at.line, column: at.column }
    if (key !== 'hours') {
      const groups = readGroups(value)
      return { key, groups, ...place }
    }
    const figures =
      /(\d+(?:\.\d+)?)(?:\s*[-–~～至]\s*(\d+(?:\.\d+)?))?\s*(?:h|小时|hours?)?\s*$/i.exec(value)
    // "时长：4周" is a time like any other, not the hours of one topic.
    if (!figures) return undefined
    const low = Number(figures[1])
    const high = Number(figures[2] ?? figures[1])
    // Zero hours, or a range upside down, says nothing that can be added up.
    const hours: [number, number] = [low, high]
    return { key, groups: [], ...place, ...(low > 0 && high >= low ? { hours } : {}) }
  }
  return undefined
}

/** `A, B` both; `A | B` one of them; `;` between groups. Names in `[[…]]` may hold any of these. */
function readGroups(value: string): string[][] {
  const names: string[] = []
  const masked = value.replace(
    /\[\[([^\]]+)\]\]/g,
    (_, name: string) => `\u0001${names.push(name.trim()) - 1}\u0002`
  )
  return masked
    .split(/[,，、;；]/)
    .filter((group) => !/^\s*(?:无|没有|none|nothing|-)?\s*$/i.test(group))
    .map((group) =>
      group
        .split(/[|｜]/)
        .map((name) =>
          plainText(
            name.replace(/\u0001(\d+)\u0002/g, (_, index: string) => names[Number(index)] ?? '')
          )
        )
        .filter((name) => name !== '')
    )
    .filter((group) => group.length > 0)
}
