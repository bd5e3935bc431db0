import { findNumbering } from '../read/numbering.ts'
import { plainText } from '../read/plain-text.ts'
import { maskBrackets } from './bracket-mask.ts'
import { isEnglishTitle } from './sentence.ts'

/** Words that something is said of, and what: 列表（List） and 有序可修改集合. Both are inline Markdown. */
export type Label = { label: string; rest: string; isMarked: boolean }

// A colon, a dash between spaces, or a Chinese dash.
const SEPARATOR = String.raw`\s*(?:：|:(?!\/\/)|——|(?<=\s)[-–—]{1,2}(?=\s))\s*`
const BRACKET = String.raw`\s*((?:\u0001\d+\u0002\s*)*)`
// "**列表（List）**：有序可修改集合", "**数据版本** - DVC, Delta Lake"
const BOLD = new RegExp(String.raw`^(?:\*\*|__)(.+?)(?:\*\*|__)${BRACKET}${SEPARATOR}([\s\S]*)$`)
// "**目标：**掌握基础"
const BOLD_INSIDE = /^(?:\*\*|__)([^*_]+?)[：:](?:\*\*|__)\s*([\s\S]*)$/
// "`ls` - list files", "[闭包](https://a.example)：函数与环境", "[[闭包]]：…"
const CODE_OR_LINK = new RegExp(
  String.raw`^(\u0001\d+\u0002|\[[^[\]]+\]\u0001\d+\u0002|\[\[[^[\]]+\]\])${BRACKET}${SEPARATOR}([\s\S]+)$`
)
// "监督学习 :XGBoost/LightGBM实现结构化数据建模", "Stack — last in, first out"
const PLAIN = new RegExp(
  String.raw`^([^：:，。,→]{1,24}?)${BRACKET}(?:\s*(?:：|:(?!\/\/|\d)|——)|\s+[-–—]{1,2}(?=\s))\s*([\s\S]+)$`
)
// "Encoder - Decoder": one name, not a word and what it means.
const DASH_BETWEEN_NAMES = /\s[-–—]{1,2}\s+\p{Lu}[\p{Script=Latin}\d]*\s*$/u

const LONGEST_SEARCHED = 1000

/** Finds the words before a colon or dash; separators in brackets, 《》, code and links separate nothing. */
export function findLabel(text: string): Label | undefined {
  // A label stands at the beginning; the rest of a very long text is only what is said.
  const beyond = text.slice(LONGEST_SEARCHED)
  if (beyond !== '') return withRest(findLabel(text.slice(0, LONGEST_SEARCHED)), beyond)
  const numbering = findNumbering(text)
  if (numbering) return behindNumbering(text, numbering.rest)
  const { text: masked, unmask } = maskBrackets(text)
  const inside = BOLD_INSIDE.exec(masked)
  if (inside) return createLabel(inside[1], '', inside[2], true, unmask)
  const marked = BOLD.exec(masked) ?? CODE_OR_LINK.exec(masked)
  if (marked) return createLabel(marked[1], marked[2], marked[3], true, unmask)
  const plain = PLAIN.exec(masked)
  if (!plain || DASH_BETWEEN_NAMES.test(masked)) return undefined
  return createLabel(plain[1], plain[2], plain[3], false, unmask)
}

function withRest(label: Label | undefined, beyond: string): Label | undefined {
  return label && { ...label, rest: label.rest + beyond }
}

/** "第1周：函数：定义": the colon behind a number parts nothing, the next one may. */
function behindNumbering(text: string, rest: string): Label | undefined {
  const label = findLabel(rest)
  return label && { ...label, label: text.slice(0, text.length - rest.length) + label.label }
}

function createLabel(
  words = '',
  brackets = '',
  rest = '',
  isMarked: boolean,
  unmask: (piece: string) => string
): Label {
  return { label: unmask(words + brackets.trimEnd()), rest: unmask(rest).trim(), isMarked }
}

/** "Databases: Modeling and Theory" is one title, "Frameworks: PyTorch, TensorFlow" a list. */
export function isTitleWithColon(text: string, restNames: number): boolean {
  return /:/.test(text) && isEnglishTitle(plainText(text)) && restNames === 1
}
