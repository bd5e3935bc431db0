import type { Fact } from '../file/topic-graph.ts'
import type { Place } from '../place.ts'
import { plainText } from '../read/plain-text.ts'
import { isEnglishTitle } from './sentence.ts'

const BRACKETS = /[（(][^（()）]*[）)]/g
const SAYS_RESOURCE = /^(?:推荐|参考|资源|书籍|课程|教程|视频|文档|链接|see|read|watch)\s*[：:]/i
// A title in 《》 counts where nothing but its edition, chapters or company stands beside it: 《红楼梦》人物分析 is a topic.
const BOOK =
  /^(?:(?:阅读|精读|看|读|学|参考|观看)?\s*)?[^《》，。]{0,8}《[^》]+》\s*(?:$|[第章节卷版讲（(+,，、&：:\-—\d\s《]|和|与|及|教材|一书|原著|精读|课程|视频|讲义|习题|by\b)/
const NAMES_RESOURCE =
  /教程|(?:[\s》A-Za-z]|.{5})课程$|公开课|专栏|官方文档|官方(?:教程|tutorial|示例|文档)|\b(?:tutorial|textbook|mooc)\b/i
const ONLY_ADDRESS = /^(?:[^：:]{1,40}[：:]\s*)?(?:<?https?:\/\/\S+>?|\[https?:[^\]]+\]\([^)]+\))$/
const LABELLED_LINK = /^[^：:[]{1,40}[：:]\s*\[[^\]]+\]\(https?:\/\/[^)]+\)$/
const LINK = /^\[[^\]]+\]\(https?:\/\/[^)\s]+\)$/
const PROJECT = /^(?:项目|project)\s*[：:]\s*/i
const TASK =
  /^(?:(?:手写|实现|搭建|编写|制作|开发|设计)(?:一个|一套|一款)|从零实现|构建.{1,6}(?:工具|系统|服务|应用|网站)|学习(?!率|者|曲线).{0,10}论文$|用\s*\S+\s*实现)|(?:示例|代码|例子)改写|^(?:build|implement|write|complete|read)\s+(?:a|an|the|your)\b/i
// A verb alone may open a name (阅读理解, 完成时态, 参与观察法); a task says what to do it to, at some length.
const VERB_AND_OBJECT =
  /^(?:参与|贡献|复现|完成(?![时度率体])|撰写|编写|阅读|精读)(?:一|两|三|《|论文|代码|.{6,})/
// "完成与未完成的区别": what ends like this is a matter to learn.
const NOMINAL_END = /的(?:区别|比较|关系|方法|原理|概念|意义|用法)$/

/** True for a bullet that names a book, course, link or tutorial rather than a topic. */
export function isResource(text: string): boolean {
  const outside = text.replace(BRACKETS, '').trim()
  return (
    SAYS_RESOURCE.test(outside) ||
    ONLY_ADDRESS.test(text.trim()) ||
    LABELLED_LINK.test(text.trim()) ||
    BOOK.test(plainText(outside)) ||
    NAMES_RESOURCE.test(outside)
  )
}

/** True for a name that is a link to another page: a topic, with that page as a resource. */
export function isLinkedName(text: string): boolean {
  return LINK.test(text.trim())
}

/** True for a bullet that sets a project or task: 项目：…, 用NumPy实现…, “Build a …”; `label` is what stands before its colon. */
export function isProject(text: string, label = text): boolean {
  if (PROJECT.test(text)) return true
  if (NOMINAL_END.test(label) || isEnglishTitle(label)) return false
  return TASK.test(label) || VERB_AND_OBJECT.test(label)
}

/** What a bullet is read as: in advice a task is just advice; `label` is what stands before its colon. */
export function factKind(
  text: string,
  label: string | undefined,
  isAdvice: boolean
): 'projects' | 'resources' | 'items' {
  if (!isAdvice && isProject(text, label)) return 'projects'
  return isResource(text) ? 'resources' : 'items'
}

/** True for a remark in brackets that points to a resource: （推荐…）, （… 精读）, （Codecademy Python课程）. */
export function isResourceRemark(text: string): boolean {
  return /^推荐|精读|课程|教程|^(?:参考|参见|见|看|读)?\s*《[^》]+》\s*(?:第?[\d一二三四五六七八九十][^条款]*)?$/.test(
    text
  )
}

/** A fact from raw inline text, with the address of its first link. */
export function createFact(raw: string, at: Place): Fact {
  const url = /https?:\/\/[^\s)>\]]+/.exec(raw)?.[0]
  const text = plainText(raw)
    .replace(PROJECT, '')
    .replace(
      /^(?:推荐|参考|延伸)?(?:课程|书籍|书目|阅读|资源|资料|文献|视频|教程|文档|链接)?\s*[：:]\s*/,
      ''
    )
    .trim()
  return {
    text: text === '' ? (url ?? raw) : text,
    ...(url ? { url } : {}),
    outline: at.outline,
    line: at.line
  }
}
