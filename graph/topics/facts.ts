import type { Fact } from '../file/topic-graph.ts'
import type { Place } from '../place.ts'
import { plainText } from '../read/plain-text.ts'

const BRACKETS = /[（(][^（()）]*[）)]/g
const SAYS_RESOURCE = /^(?:推荐|参考|资源|书籍|课程|教程|视频|文档|链接|see|read|watch)\s*[：:]/i
const NAMES_RESOURCE =
  /《[^》]+》|教程|(?:[\s》A-Za-z]|.{5})课程$|公开课|专栏|官方文档|官方(?:教程|tutorial|示例|文档)|\b(?:tutorial|textbook|mooc)\b/i
const ONLY_LINK = /^(?:<?https?:\/\/\S+>?|\[[^\]]+\]\(https?:\/\/[^)]+\))$/
const PROJECT = /^(?:项目|project)\s*[：:]\s*/i
const TASK =
  /^(?:开发一个|从零实现|构建.{0,6}(?:工具|系统|服务|应用|网站)|学习.{0,10}论文|用\s*\S+\s*实现)|(?:示例|代码|例子)改写|^(?:build|implement|write|complete|read)\s+(?:a|an|the|your)\b/i
// A verb alone may open a name (阅读理解, 完成时态, 参与观察法); a task says what to do it to, at some length.
const VERB_AND_OBJECT =
  /^(?:参与|贡献|复现|完成|撰写|编写|阅读|精读)(?:一|两|三|《|论文|代码|.{6,})/

/** True for a bullet that names a book, course, link or tutorial rather than a topic. */
export function isResource(text: string): boolean {
  const outside = text.replace(BRACKETS, '').trim()
  return SAYS_RESOURCE.test(outside) || ONLY_LINK.test(text.trim()) || NAMES_RESOURCE.test(outside)
}

/** True for a bullet that sets a project or task: 项目：…, 用NumPy实现…, “Build a …”. */
export function isProject(text: string): boolean {
  return PROJECT.test(text) || TASK.test(text) || VERB_AND_OBJECT.test(text)
}

/** True for a remark in brackets that points to a resource: （推荐…）, （… 精读）, （Codecademy Python课程）. */
export function isResourceRemark(text: string): boolean {
  return /^推荐|精读|课程|教程|《/.test(text)
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
