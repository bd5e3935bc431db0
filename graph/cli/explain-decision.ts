import type { Decision, Reason, Verdict } from '../topics/decision.ts'

const VERDICTS: Record<'en' | 'zh', Record<Verdict, string>> = {
  en: {
    split: 'split',
    whole: 'kept whole',
    alias: 'another name',
    list: 'a list',
    note: 'a note',
    time: 'a time',
    resource: 'a resource'
  },
  zh: {
    split: '拆开',
    whole: '不拆',
    alias: '别名',
    list: '列举',
    note: '备注',
    time: '时间',
    resource: '资源'
  }
}

const REASONS: Record<'en' | 'zh', Record<Reason, string>> = {
  en: {
    enumeration: 'each part can be a name',
    slash: 'both sides of the stroke are names',
    joined: 'each side is a name of its own',
    'shared-tail': 'the parts share their last word',
    'lexicon-name': 'the lexicon has the whole as one name',
    letters: 'the letters belong together',
    clauses: 'the comma joins clauses, not names',
    'no-name': 'names nothing by itself',
    'lists-names': 'the bracket lists names',
    'says-name': 'the bracket says that it is a name',
    'same-concept': 'the lexicon has both as names of one thing',
    abbreviation: 'one abbreviates the other',
    translation: 'one translates the other',
    'other-concept': 'the lexicon has it as something else',
    remark: 'the bracket says something about the name',
    'says-time': 'the bracket tells a time',
    'says-resource': 'the bracket points to a resource',
    states: 'it says something, it names nothing',
    'too-long': 'it is too long for a name'
  },
  zh: {
    enumeration: '每一部分都可以是名称',
    slash: '斜杠两边都是名称',
    joined: '两边各是独立的名称',
    'shared-tail': '各部分共用最后的词',
    'lexicon-name': '词典里整体是一个名称',
    letters: '这些字母本是一体',
    clauses: '逗号连接的是分句，不是名称',
    'no-name': '单独不成名称',
    'lists-names': '括号里列举名称',
    'says-name': '括号里说明是名称',
    'same-concept': '词典里两者同指一物',
    abbreviation: '一个是另一个的缩写',
    translation: '一个是另一个的译名',
    'other-concept': '词典里它另有所指',
    remark: '括号里是对名称的说明',
    'says-time': '括号里是时间',
    'says-resource': '括号里是资源',
    states: '是一句话，不是名称',
    'too-long': '太长，不像名称'
  }
}

/** A decision in words: “MLOps、测试: split — each part can be a name”. */
export function explainDecision(
  { text, verdict, reason, subject }: Decision,
  lang: 'en' | 'zh'
): string {
  const why = REASONS[lang][reason]
  const sentence =
    subject === undefined ? why : lang === 'en' ? `\`${subject}\` ${why}` : `“${subject}”${why}`
  return lang === 'en'
    ? `${text}: ${VERDICTS.en[verdict]} — ${sentence}`
    : `${text}：${VERDICTS.zh[verdict]}——${sentence}`
}
