import type { Arguments } from './parse-arguments.ts'

/** The language that problems are told in: that of `--lang`, else of the terminal (LC_ALL, LC_MESSAGES, LANG), else English. */
export function problemLanguage(
  args: Pick<Arguments, 'value'>,
  env: Record<string, string | undefined>
): 'zh' | 'en' {
  const asked = args.value('lang')
  const locale = asked ?? [env.LC_ALL, env.LC_MESSAGES, env.LANG].find(Boolean) ?? 'en'
  return /^zh(?![a-z])/i.test(locale) ? 'zh' : 'en'
}
