import type { Lexicon } from '../lexicon/lexicon.ts'
import { isLexiconName, type KnownNames } from './known-names.ts'
import { remember } from './remember.ts'

const BEFORE = /^(?:掌握|熟悉|理解|了解|学习|学会|巩固|认识|经典|常用|高级|手写|简单|构建简易)\s*/
const AFTER =
  /\s*(?:基本原理|基础|入门|详解|系列|架构|机制|算法|模型|方法|技术|原理|理解|分析|进阶|深入|掌握|巩固|全掌握|实战|实践|应用|框架|结构|库|语法|工具|工具链|使用|解读|概述|简介|概念|训练|实现|调用|部署|加速|转换|基本原理|api|basics|fundamentals|overview|tutorial|introduction|in depth)$/i

// Words that say how a thing is told, not what it is.
const TOLD =
  /(?<=\p{Script=Han}{2}|\p{Script=Latin}{2})\s*(?:入门|基础|详解|精讲|概述|简介|系列|解读)$/u

/** A title without a word that only says how it is told: 面包入门 → 面包; undefined where it has none. */
export function undressed(title: string): string | undefined {
  if (title.length > LONGEST_TITLE) return undefined
  const plain = title.replace(TOLD, '')
  return plain === title ? undefined : plain
}

/** Longer text is no name with a word or two around it. */
const LONGEST_TITLE = 400

/**
 * The lexicon's name inside a decorated title, or undefined: "GPT 架构理解" → "GPT", "掌握sklearn基础" → "sklearn".
 * Only what the lexicon knows is undressed, so that no word is cut from a name that needs it.
 */
export function undecorate(title: string, known: KnownNames): string | undefined {
  if (title.length > LONGEST_TITLE) return undefined
  const undressed = undressedBy.get(known.lexicon) ?? createUndressed(known)
  undressedBy.set(known.lexicon, undressed)
  return undressed(title) ?? undefined
}

/** Answers by lexicon: the names that outlines add change none. */
const undressedBy = new WeakMap<Lexicon, (title: string) => string | null>()

function createUndressed(known: KnownNames): (title: string) => string | null {
  return remember((title) => {
    for (const start of [title, title.replace(BEFORE, '')]) {
      let name = start
      for (let round = 0; round < 4; round++) {
        if (name !== title && isLexiconName(name, known)) return name
        const shorter = name.replace(AFTER, '').trim()
        if (shorter === name || shorter === '') break
        name = shorter
      }
    }
    return null
  })
}
