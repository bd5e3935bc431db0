import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { main } from '../../../graph/cli/main.ts'

/** What a run of the command line left behind. */
export type Ended = { code: number; stdout: string; stderr: string }

type Setting = { stdin?: string; isTTY?: boolean; env?: Record<string, string> }

/** Runs the command line in this process with streams of its own. */
export async function runMain(words: string[], setting: Setting = {}): Promise<Ended> {
  const { stdin = '', isTTY = false, env = {} } = setting
  const texts = { stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr') => ({
    isTTY,
    write: (text: string) => {
      texts[name] += text
    }
  })
  const code = await main(words, {
    stdin: chunksOf(stdin),
    stdout: output('stdout'),
    stderr: output('stderr'),
    env
  })
  return { code, ...texts }
}

/** The same without the lexicon: quicker, and only the outlines speak. */
export function runPlain(words: string[], setting?: Setting): Promise<Ended> {
  const [command = '', ...rest] = words
  return runMain([command, '--no-lexicon', ...rest], setting)
}

async function* chunksOf(text: string) {
  const bytes = new TextEncoder().encode(text)
  yield bytes.subarray(0, 7)
  yield bytes.subarray(7)
}

/** A folder that is gone after the test, with these files; gives back how to name a path in it. */
export function workFolder(files: Record<string, string | Uint8Array> = {}) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'zhilu-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return (...names: string[]) => join(folder, ...names)
}

/** Every file and folder below a folder, sorted. */
export function listAll(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
}

/** A garden in which pruning needs watering, which needs soil; 架构 stands under two plants. */
export const GARDEN = `# 园艺

## 土壤

- 酸碱度
- 浇水
  - 前置：[[酸碱度]]
- 修剪
  - 前置：[[浇水]]

## 作物

### 番茄

- 架构

### 辣椒

- 架构
`
