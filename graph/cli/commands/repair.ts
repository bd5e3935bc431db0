import { createProblems } from '../../problems.ts'
import { readTexts } from '../../read/read-texts.ts'
import { loadFrequencies } from '../default-data.ts'
import { readInputs } from '../read-inputs.ts'
import { lexiconOf, type Run, reportProblems } from '../run.ts'
import { UsageError } from '../usage-error.ts'
import { writeWhole } from '../write-whole.ts'

/** `zhilu repair`: the text as read, mended.. */
export async function repair(run: Run): Promise<number> {
  const { args, stdout } = run
  const [file, ...more] = args.positionals
  if (file === undefined || more.length > 0)
    throw new UsageError('repair takes one file: zhilu repair FILE [--out FILE]')
  const problems = createProblems()
  const vocabulary = [...lexiconOf(run).concepts.values()].flatMap(({ zh, aliases }) => [
    zh,
    ...aliases
  ])
  const [text] = await readTexts(
    readInputs([file], args.maxBytes),
    { vocabulary, loadFrequencies },
    problems
  )
  if (reportProblems(run, problems.list)) return 1
  const out = args.value('out')
  if (out === undefined) stdout.write(text?.text ?? '')
  else writeWhole([{ path: out, content: text?.text ?? '' }])
  return 0
}
