import { isBuiltin } from 'node:module'

/** A folder or file, by its path from the top without extension, and what it may import of ours. */
type Room = { values?: string[]; types?: string[]; packages?: PackageRule['name'][] }

/** Packages that only some rooms may import. */
type PackageRule = { name: 'node' | 'cytoscape' | 'react'; is: (specifier: string) => boolean }

const contract = ['graph/file', 'graph/problems', 'graph/place']
const feature: Room = {
  values: ['src/store', 'src/ui', 'src/i18n'],
  types: ['graph/file'],
  packages: ['react']
}

/**
 * Who may import whom: the table of the architecture as data. A room always may import itself and
 * `graph/input-error`; `types` are rooms of which `import type` is the limit.
 */
export const rooms: Record<string, Room> = {
  'graph/cli': {
    values: [
      ...contract,
      'graph/pipeline',
      'graph/read',
      'graph/topics',
      'graph/prerequisites',
      'graph/layout',
      'graph/lexicon',
      'graph/outlines',
      'graph/route',
      'graph/search',
      'graph/export'
    ],
    packages: ['node']
  },
  'graph/pipeline': {
    values: [
      ...contract,
      'graph/read',
      'graph/topics',
      'graph/prerequisites',
      'graph/rules',
      'graph/layout',
      'graph/lexicon',
      'graph/search'
    ]
  },
  'graph/read': { values: contract },
  'graph/topics': { values: [...contract, 'graph/lexicon', 'graph/read'] },
  'graph/prerequisites': {
    values: [...contract, 'graph/lexicon', 'graph/topics'],
    types: ['graph/read']
  },
  // What is odd about outlines: asks each step's result, changes nothing.
  'graph/rules': {
    values: [...contract, 'graph/topics', 'graph/read'],
    types: ['graph/lexicon', 'graph/prerequisites']
  },
  'graph/layout': {
    values: contract,
    types: ['graph/read', 'graph/topics', 'graph/prerequisites'],
    packages: ['cytoscape']
  },
  'graph/lexicon': { values: contract },
  'graph/outlines': {},
  'graph/file': { values: ['graph/place'] },
  'graph/problems': { values: ['graph/place'] },
  'graph/place': {},
  'graph/input-error': {},
  'graph/route': { values: ['graph/file'] },
  'graph/search': { values: ['graph/file'] },
  'graph/export': { values: ['graph/file'] },
  // The files directly in src/, which put the app together.
  src: {
    values: ['graph/file', 'graph/route', 'graph/search', 'graph/export', 'src/'],
    packages: ['react']
  },
  'src/store': { values: ['graph/file', 'graph/route', 'graph/search'] },
  'src/map': {
    values: [...(feature.values ?? []), 'graph/file'],
    packages: ['react', 'cytoscape']
  },
  'src/worker': {
    values: [
      'graph/file',
      'graph/pipeline',
      'graph/layout',
      'graph/route',
      'graph/search',
      'graph/export'
    ],
    types: ['graph/problems']
  },
  'src/ui': { packages: ['react'] },
  'src/i18n': { values: ['src/store'], types: ['graph/file'], packages: ['react'] }
}

const packageRules: PackageRule[] = [
  { name: 'node', is: isBuiltin },
  { name: 'cytoscape', is: (specifier) => /^cytoscape(-|\/|$)/.test(specifier) },
  // The main entry of zustand brings React with it; zustand/vanilla does not.
  {
    name: 'react',
    is: (specifier) =>
      /^(react|react-dom|lucide-react|zustand\/react)(\/|$)|^zustand$/.test(specifier)
  }
]

/** A breach of the table: where, and a sentence that names both sides. */
export type Breach = { file: string; line: number; message: string }

/**
 * Every import that the table does not allow, in files given as path from the top → source.
 * Reads import statements as the formatter leaves them: each begins a line.
 */
export function checkRooms(sources: Map<string, string>): Breach[] {
  const breaches = [...sources].flatMap(([file, source]) => checkFile(file, source))
  return [...breaches, ...checkStoreHook(sources)]
}

function checkFile(file: string, source: string): Breach[] {
  const room = roomOf(file)
  if (room === undefined)
    return [{ file, line: 1, message: 'belongs to no room of scripts/rooms.ts' }]
  const barrel = /\/index\.tsx?$/.test(file)
    ? [
        {
          file,
          line: 1,
          message: 'is an inner index file: import from the file that holds the export'
        }
      ]
    : []
  const imports = findImports(source).flatMap(({ line, ...found }) => {
    const message = refusal(file, room, found)
    return message === undefined ? [] : [{ file, line, message }]
  })
  return [...barrel, ...imports]
}

/** The command line may read the package's own manifest: its version stands there. */
function isManifest(file: string, specifier: string): boolean {
  return file.startsWith('graph/cli') && resolvePath(file, specifier) === 'package.json'
}

/** The room a path lies in; a folder of src/ that the table does not name is a feature. */
function roomOf(path: string): string | undefined {
  const [top, second = ''] = path.split('/')
  if (top === 'src') return path.split('/').length === 2 ? 'src' : `src/${second}`
  const name = `${top}/${second.replace(/\..*$/, '')}`
  return name in rooms ? name : undefined
}

type Import = { line: number; specifier: string; isType: boolean }

function refusal(file: string, room: string, { specifier, isType }: Omit<Import, 'line'>) {
  if (specifier === '') return 'imports what cannot be checked: name the file in plain quotes'
  const may = rooms[room] ?? feature
  if (!specifier.startsWith('.')) {
    const rule = packageRules.find(({ is }) => is(specifier))
    if (!rule || may.packages?.includes(rule.name) || isStoreHook(file, rule)) return undefined
    return `imports \`${specifier}\`, which ${room} may not`
  }
  const target = roomOf(resolvePath(file, specifier))
  if (target === room || target === 'graph/input-error' || isManifest(file, specifier))
    return undefined
  if (target === undefined) return `imports \`${specifier}\`, which lies in no room`
  const isIn = (names: string[] = []) =>
    names.some((name) => target === name || (name.endsWith('/') && target.startsWith(name)))
  if (isIn(may.values) || (isType && isIn(may.types))) return undefined
  const limit = isIn(may.types) ? `of ${target} only types` : `nothing of ${target}`
  return `imports \`${specifier}\`: ${room} may import ${limit}`
}

const clause = String.raw`(?:type\s+)?(?:\{[^}]*\}|\*(?:\s+as\s+\w+)?|[\w$]+(?:\s*,\s*(?:\{[^}]*\}|\*\s+as\s+\w+))?)`
const forms = [
  new RegExp(
    String.raw`^(?:import|export)\s+(?<clause>${clause})\s*from\s*(['"])(?<specifier>.+?)\2`,
    'gm'
  ),
  /^import\s*(['"])(?<specifier>.+?)\1/gm,
  /\bimport\s*\(\s*(['"])(?<specifier>[^'"]+)\1/g,
  /\bnew URL\(\s*(['"])(?<specifier>\.[^'"]+)\1,\s*import\.meta\.url/g,
  /^(?!\s*(?:\*|\/\/)).*(?:\bimport\s*\((?!\s*['"])|\bimport\.meta\.glob\b)/gm
]

/** The imports of a source; the specifier is '' where it is not a plain string. */
function findImports(source: string): Import[] {
  return forms.flatMap((form) =>
    [...source.matchAll(form)].map(({ index, groups }) => ({
      line: source.slice(0, index).split('\n').length,
      specifier: groups?.specifier ?? '',
      isType: isTypeClause(groups?.clause ?? '')
    }))
  )
}

function isTypeClause(text: string): boolean {
  if (/^type\s/.test(text)) return true
  const names =
    /^\{([^}]*)\}$/
      .exec(text)?.[1]
      ?.split(',')
      .filter((name) => name.trim() !== '') ?? []
  return names.length > 0 && names.every((name) => /^\s*type\s/.test(name))
}

/** `a/b/c.ts` and `../d/e.ts?worker` → `a/d/e.ts`. */
function resolvePath(file: string, specifier: string): string {
  return new URL(specifier, `file:///${file}`).pathname.slice(1)
}

/** The one file of the store that may meet React: a hook, `src/store/use-….ts`. */
function isStoreHook(file: string, { name }: PackageRule): boolean {
  return name === 'react' && /^src\/store\/use-[\w-]+\.tsx?$/.test(file)
}

function checkStoreHook(sources: Map<string, string>): Breach[] {
  const [, ...more] = [...sources.keys()]
    .filter((file) => packageRules.some((rule) => isStoreHook(file, rule)))
    .filter((file) =>
      findImports(sources.get(file) ?? '').some(({ specifier }) => isReact(specifier))
    )
    .sort()
  return more.map((file) => ({
    file,
    line: 1,
    message: 'is a second hook file: src/store may have one'
  }))
}

function isReact(specifier: string): boolean {
  return packageRules.some(({ name, is }) => name === 'react' && is(specifier))
}
