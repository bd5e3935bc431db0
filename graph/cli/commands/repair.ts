import { createProblems } from '../../problems.ts'
import { readTexts } from '../../read/read-texts.ts'
import { readInputs } from '../read-inputs.ts'
import { type Run, reportProblems, withProgress } from '../run.ts'
import { UsageError } from '../usage-error.ts'
import { writeWhole } from '../write-whole.ts'

/** `zhilu repair`: the text as read, mended; any text will do, it need not name topics. */
export async function repair(run: Run): Promise<number> {
  const { args, stdout } = run
  const [file, ...more] = args.positionals
  if (file === undefined || more.length > 0)
    throw new UsageError('repair takes one file: zhilu repair FILE [--out FILE]')
  const { outlines, folders } = await readInputs([file], run)
  if (folders.includes(file))
    throw new UsageError(`${file} is a folder; repair takes one file at a time`)
  const problems = createProblems()
  const texts = await withProgress(run, ({ lexicon, loadFrequencies, onStep }) => {
    onStep?.('read')
    const vocabulary = [...lexicon.concepts.values()].flatMap(({ zh, aliases }) => [zh, ...aliases])
    return readTexts(outlines, { vocabulary, loadFrequencies }, problems)
  })
  if (reportProblems(run, problems.list)) return 1
  const text = texts.map((mended) => mended.text).join('')
  const out = args.value('out')
  if (out === undefined) stdout.write(text)
  else writeWhole([{ path: out, content: text }])
  return 0
}
