import type { Merge, MergeReason } from '../topics/merge.ts'

const REASONS: Record<'en' | 'zh', Record<MergeReason, (name: string) => string>> = {
  en: {
    stated: (name) => `as the author states: ${name}`,
    lexicon: (name) => `the lexicon has the name ${name}`,
    name: () => 'the same name',
    'lexicon-bracket': (name) => `the lexicon has the name in its bracket, ${name}`,
    decoration: (name) => `the lexicon has the name within it, ${name}`,
    bracket: (name) => `the bracket behind ${name} gives this name`,
    'near-spelling': (name) => `one letter away from ${name}`,
    section: () => 'generic, so part of its section'
  },
  zh: {
    stated: (name) => `作者写明：${name}`,
    lexicon: (name) => `词典里有“${name}”`,
    name: () => '名称相同',
    'lexicon-bracket': (name) => `词典里有括号中的“${name}”`,
    decoration: (name) => `词典里有其中的“${name}”`,
    bracket: (name) => `“${name}”的括号里有这个名称`,
    'near-spelling': (name) => `与“${name}”只差一字`,
    section: () => '泛称，归入所在小节'
  }
}

/** Why an item is part of its topic, in words. */
export function explainMerge({ reason, name }: Merge, lang: 'en' | 'zh'): string {
  return REASONS[lang][reason](name)
}
