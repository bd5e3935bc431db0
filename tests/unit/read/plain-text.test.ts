import { describe, expect, it } from 'vitest'
import { plainText } from '../../../graph/read/plain-text.ts'

describe('plainText', () => {
  it.each([
    ['**粗体**与*斜体*', '粗体与斜体'],
    ['__粗体__', '粗体'],
    ['~~删去~~的', '删去的'],
    ['`map()`', 'map()'],
    ['2*3*4', '2*3*4'],
    ['[文字](https://a.example/b_(c))', '文字'],
    ['[文字][标记]', '文字'],
    ['![图](a.png)', '图'],
    ['[[目标|显示]]', '显示'],
    ['[[目标]]', '目标'],
    ['甲[^1]', '甲'],
    ['甲<br>乙<kbd>丙</kbd>', '甲 乙 丙'],
    ['甲<!-- 注 -->乙', '甲乙'],
    ['R&amp;D &lt;3', 'R&D <3'],
    ['caf&eacute; &mdash; &#x4e2d;&#25991;&nbsp;甲', 'café — 中文 甲'],
    ['AT&T &amp &unknown;', 'AT&T &amp &unknown;'],
    ['`__init__`与`*args`、`**kwargs`', '__init__与*args、**kwargs'],
    ['`a &amp; [b](c)`', 'a &amp; [b](c)'],
    ['&#x5411;&#37327; &mdash; &hearts; &copy;', '向量 — ♥ ©'],
    ['&#42;甲&#42; &amp;lt; &nichts; AT&T', '*甲* &lt; &nichts; AT&T'],
    ['a\\*b\\*c \\[d\\](e)', 'a*b*c [d](e)'],
    ['👩‍🔬 实验', '👩‍🔬 实验'],
    ['  甲\t乙  ', '甲 乙']
  ])('reads %j as %j', (inline, text) => {
    expect(plainText(inline)).toBe(text)
  })

  it.each(['[', '![[', '**a ', '~~a ', '[^', '[a](', '(', '<!--', '<a ', '\\'])(
    'takes time in proportion to a pile of %j',
    (mark) => {
      const timeOf = (count: number) => {
        const inline = mark.repeat(count)
        const start = performance.now()
        plainText(inline)
        return performance.now() - start
      }
      timeOf(1000)
      expect(timeOf(20_000)).toBeLessThan(1000)
    }
  )
})
