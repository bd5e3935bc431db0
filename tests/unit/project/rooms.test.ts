import { describe, expect, it } from 'vitest'
import { checkRooms } from '../../../scripts/rooms.ts'

const messages = (file: string, source: string) =>
  checkRooms(new Map([[file, source]])).map(({ line, message }) => `${line} ${message}`)

describe('checkRooms', () => {
  it.each([
    ['graph/read/a.ts', `import type { B } from '../topics/b.ts'`],
    ['graph/topics/a.ts', `import { b } from '../prerequisites/b.ts'`],
    ['graph/prerequisites/a.ts', `import { b } from '../read/b.ts'`],
    ['graph/prerequisites/a.ts', `import { type B, c } from '../read/b.ts'`],
    ['graph/prerequisites/a.ts', `import { b } from '../layout/b.ts'`],
    ['graph/layout/a.ts', `export * from '../topics/b.ts'`],
    ['graph/layout/a.ts', `import { b } from '../lexicon/b.ts'`],
    ['graph/read/a.ts', `import { b } from '../../src/store/b.ts'`],
    ['graph/read/a.ts', `import { readFileSync } from 'node:fs'`],
    ['graph/read/a.ts', `import { readFileSync } from 'fs'`],
    ['graph/pipeline.ts', `import { readFileSync } from 'node:fs'`],
    ['graph/pipeline.ts', `import { b } from './route/b.ts'`],
    ['graph/read/a.ts', `import { useState } from 'react'`],
    ['graph/topics/a.ts', `import cytoscape from 'cytoscape'`],
    ['graph/file/a.ts', `import type { P } from '../problems.ts'`],
    ['graph/problems.ts', `import type { P } from './file/a.ts'`],
    ['graph/route/a.ts', `import { b } from '../pipeline.ts'`],
    ['graph/search/a.ts', `import type { B } from '../topics/b.ts'`],
    ['graph/export/a.ts', `import { b } from '../route/b.ts'`],
    ['graph/cli.ts', `import { b } from '../src/store/b.ts'`],
    ['src/store/a.ts', `import { useState } from 'react'`],
    ['src/store/a.ts', `import { create } from 'zustand'`],
    ['src/store/a.ts', `import { b } from '../../graph/export/b.ts'`],
    ['src/store/a.ts', `import { b } from '../map/b.ts'`],
    ['src/route/a.ts', `import { B } from '../topic/B.tsx'`],
    ['src/route/a.ts', `import { b } from '../../graph/file/b.ts'`],
    ['src/route/a.ts', `import { b } from '../../graph/route/b.ts'`],
    ['src/route/a.ts', `import { b } from '../main.tsx'`],
    ['src/topic/a.ts', `import cytoscape from 'cytoscape'`],
    ['src/plan/a.ts', `import { b } from '../route/b.ts'`],
    ['src/map/a.ts', `import { b } from '../search/b.ts'`],
    ['src/worker/a.ts', `import { b } from '../store/b.ts'`],
    ['src/worker/a.ts', `import { b } from '../../graph/read/b.ts'`],
    ['src/ui/A.tsx', `import { b } from '../store/b.ts'`],
    ['src/ui/A.tsx', `import { b } from '../i18n/b.ts'`],
    ['src/main.tsx', `import { b } from '../graph/pipeline.ts'`],
    ['src/main.tsx', `import cytoscape from 'cytoscape'`]
  ])('refuses in %s: %s', (file, source) => {
    expect(messages(file, source)).toHaveLength(1)
  })

  it.each([
    ['graph/topics/a.ts', `import type { B } from '../read/b.ts'`],
    ['graph/topics/a.ts', `import { type B, type C } from '../read/b.ts'`],
    ['graph/prerequisites/a.ts', `import { b } from '../lexicon/b.ts'`],
    ['graph/layout/a.ts', `import fcose from 'cytoscape-fcose'`],
    ['graph/file/a.ts', `import { b } from './b.ts'`],
    ['graph/route/a.ts', `import { InputError } from '../input-error.ts'`],
    ['graph/pipeline.ts', `import { b } from './search/b.ts'`],
    ['graph/cli.ts', `import { readFileSync } from 'node:fs'`],
    ['graph/cli/build.ts', `import { b } from '../export/b.ts'`],
    ['src/store/a.ts', `import { createStore } from 'zustand/vanilla'`],
    ['src/store/use-store.ts', `import { useStore } from 'zustand'`],
    ['src/route/A.tsx', `import type { B } from '../../graph/file/b.ts'`],
    ['src/route/A.tsx', `import { Button } from '../ui/Button.tsx'`],
    ['src/map/a.ts', `import cytoscape from 'cytoscape'`],
    ['src/worker/a.ts', `import { b } from '../../graph/pipeline.ts'`],
    ['src/main.tsx', `import url from './worker/worker.ts?worker&url'`],
    ['src/main.tsx', `import { b } from './map/b.ts'`]
  ])('allows in %s: %s', (file, source) => {
    expect(messages(file, source)).toEqual([])
  })

  it('finds every form of import, at its line', () => {
    const source = `import './a.css'
import {
  b
} from '../search/b.ts'
export { c } from '../search/c.ts'
import '../search/d.ts'
const e = await import('../search/e.ts')
const f = new URL('../search/f.ts', import.meta.url)`
    const found = checkRooms(new Map([['src/topic/a.ts', source]])).map(({ line }) => line)
    expect(found.sort()).toEqual([2, 5, 6, 7, 8])
  })

  it('tells a type import from the values around it', () => {
    const source = `export type A = string
import { b } from '../read/b.ts'
import type { C } from '../read/c.ts'`
    expect(messages('graph/prerequisites/a.ts', source)).toEqual([
      '2 imports `../read/b.ts`: graph/prerequisites may import of graph/read only types'
    ])
  })

  it('refuses an import it cannot read', () => {
    expect(messages('src/topic/a.ts', 'const b = await import(name)')).toHaveLength(1)
    expect(messages('src/topic/a.ts', "const b = import.meta.glob('../*/*.ts')")).toHaveLength(1)
  })

  it('reads no import in a comment', () => {
    expect(messages('src/topic/a.ts', ` * import { b } from '../map/b.ts'`)).toEqual([])
    expect(messages('src/topic/a.ts', `// import('…') waits for the click`)).toEqual([])
  })

  it('refuses a file without a room, and an inner index file', () => {
    expect(messages('graph/misc/a.ts', '')).toEqual(['1 belongs to no room of scripts/rooms.ts'])
    expect(messages('graph/read/index.ts', '')).toHaveLength(1)
  })

  it('refuses a second hook file in the store', () => {
    const source = `import { useStore } from 'zustand'`
    const files = ['src/store/use-store.ts', 'src/store/use-known.ts']
    const found = checkRooms(new Map(files.map((file) => [file, source])))
    expect(found.map(({ file }) => file)).toEqual(['src/store/use-store.ts'])
  })
})
