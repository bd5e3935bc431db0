import { namedLines } from './line-list.ts'
import type { ProblemTexts } from './values.ts'

/** All problems in Chinese. */
export const zh: ProblemTexts = {
  'duplicate-heading': ({ title }) => ({
    message: `标题 \`${title}\` 在同一组里出现了两次，两处的内容已当作一处来读`,
    help: '把两处合并，或者给其中一个另起名字'
  }),
  'empty-section': ({ title }) => ({
    message: `标题 \`${title}\` 下面什么也没有，已当作一个主题来读`,
    help: '补上内容，或者改成列表条目，或者删掉'
  }),
  'likely-typo': ({ title, near, isOne }) => ({
    message: `\`${title}\` 和 \`${near}\` 只差一个字母，已当作${isOne ? '同一个主题' : '两个主题'}来读`,
    help: `改成 \`${near}\`；如果确实是另一回事，在下面写 \`不同：[[${near}]]\``
  }),
  'long-item': ({ title, isHeading }) =>
    isHeading
      ? {
          message: `\`${title}\` 作为主题的名字太长`,
          help: '起一个短的名字，其余的写在下面'
        }
      : {
          message: `\`${title}\` 作为主题的名字太长，已当作说明来读`,
          help: '如果它是要学的东西，起一个短的名字，其余的写在冒号后面'
        },
  'mixed-numbering': (found) => {
    if (found.kind === 'break')
      return {
        message: `\`${found.title}\` 的编号是 ${found.found}，按顺序应该是 ${found.expected}`,
        help: '按顺序编号，或者补上中间缺的部分'
      }
    const message =
      found.kind === 'two-ways'
        ? `\`${found.title}\` 和 \`${found.other}\` 用了两种编号方式`
        : `\`${found.title}\` 没有编号，同组的其他标题大多有编号`
    return { message, help: '同一组标题用一种编号方式，或者都不编号' }
  },
  orphan: ({ label }) => ({
    message: `\`${label}\` 不需要任何主题，也没有主题需要它，已当作独立的主题来读`,
    help: '写明它之前要学什么（`前置：[[…]]`）；如果确实没有，就不必改'
  }),
  'skipped-level': ({ title, parent, count, mark }) => {
    const more = count > 1 ? `，这份大纲里还有 ${count - 1} 处也是这样` : ''
    return {
      message: parent
        ? `标题 \`${title}\` 比上一级 \`${parent}\` 低了不止一级${more}`
        : `标题 \`${title}\` 不在任何一章里，级别却比同处的其他标题低${more}`,
      help: `改用 \`${mark}\`，或者补上中间缺的那一级标题`
    }
  },
  'author-decides': (found) => {
    if (found.kind === 'hours')
      return {
        message: `这里写明 \`${found.label}\` 需要 ${found.hours} 小时，词典里是 ${found.typical} 小时，以这里为准`,
        help: '不用改；想让词典决定，就删掉这一行'
      }
    if (found.kind === 'not-prerequisite')
      return {
        message: `这里写明 \`${found.source}\` 不是 \`${found.target}\` 的先修，没有采用这条依据（${EVIDENCE[found.evidence] ?? found.evidence}）：${found.sentences.zh}`,
        help: '不用改；想采用那条依据，就删掉这一行'
      }
    const [stated, named] = found.kind === 'same' ? ['同一个', '两个'] : ['两个', '同一个']
    return {
      message: `这里写明 \`${found.title}\` 和 \`${found.name}\` 是${stated}主题，从名字看是${named}，以这里为准`,
      help: '不用改；想让名字决定，就删掉这一行'
    }
  },
  'stated-cycle': ({ names, places }) => ({
    message: `写明的先修绕成了一圈：${names.map((name) => `\`${name}\``).join(' → ')}`,
    help: `删掉这一行，或者删掉 ${places.join('、')} 中的一行`
  }),
  'self-prerequisite': ({ name }) => ({
    message: `\`${name}\` 写成了自己的先修`,
    help: '改成另一个主题，或者删掉这一行'
  }),
  'ambiguous-prerequisite': ({ name, candidates }) => ({
    message: `\`${name}\` 可以指 ${candidates.map(({ label, id }) => `${label}（${id}）`).join('、')}`,
    help: '改写成其中一个 id'
  }),
  'unknown-prerequisite': ({ name, nearest }) => ({
    message: `没有叫 \`${name}\` 的主题`,
    help: nearest ? `是不是 \`${nearest}\`？` : '在大纲里加上这个主题，或者改正名字'
  }),
  'unclosed-block': ({ isCode, count }) => ({
    message: `从这里开始的${isCode ? '代码' : '注释'}没有结束，有 ${count} 行像标题或列表条目的内容被当作它的一部分`,
    help: isCode ? '用同样的标记另起一行来结束' : '用 `-->` 结束'
  }),
  'too-deep': ({ level }) => ({
    message: `列表或引用嵌套超过 ${level} 层，更深的已当作第 ${level} 层来读`,
    help: '少缩进几级，或者把外层改成标题'
  }),
  'front-matter': ({ fault, reason }) => ({
    message: `开头的元数据不是有效的 YAML：${YAML_FAULTS[fault] ?? reason}`,
    help: '改正两个 `---` 之间的内容，或者删掉它们'
  }),
  'damaged-encoding': ({ encoding, repaired, completed, guessed, lines, lost }) => ({
    message: [
      `文本被解码了两次，${encoding}：修复 ${repaired} 个字`,
      ...(completed > 0 ? [`其中 ${completed} 个丢了字节，但只有一种读法`] : []),
      `其中 ${guessed} 个是推测的${guessed === 0 ? '' : `，在${lineList(lines)}`}`,
      `${lost} 个没能修复`
    ].join('；'),
    help: '用 `zhilu repair` 输出修复后的文本，通读一遍，再存成 UTF-8'
  }),
  'unreadable-bytes': ({ encoding, lines }) => ({
    message: `有 ${lines.length} 处不能按 ${encoding} 读出，变成了 \`\ufffd\`，在${lineList(lines)}`,
    help: '补上缺的字，再存成 UTF-8'
  }),
  'assumed-encoding': ({ encoding }) => ({
    message: `按 ${encoding} 读取`,
    help: '存成 UTF-8 更稳妥'
  }),
  'unknown-encoding': ({ encoding }) => ({
    message: `不能确定是什么编码，暂按 ${encoding} 读取`,
    help: '用写它的程序存成 UTF-8'
  }),
  'missing-redirect': ({ id, next }) => ({
    message: `id \`${id}\` 没有了，它的名字现在属于 \`${next}\``,
    help: `加上 "${id}": "${next}"，或者用 --update-redirects 再生成一次`
  }),
  'topic-gone': ({ topics, more }) => ({
    message: `没有主题再用这些名字：${topics.map(({ label, id }) => `\`${label}\`（${id}）`).join('、')}${more > 0 ? `，还有 ${more} 个` : ''}；指向它们的链接会落空`,
    help: '如果是改了名，加上 "旧 id": "新 id"'
  }),
  'dangling-redirect': ({ id, next }) => ({
    message: `\`${id}\` 指向 \`${next}\`，但没有主题用这个 id`,
    help: '改成一个现有的主题，或者删掉这一行'
  }),
  'incomparable-graph': ({ fault, why }) => ({
    message: `不能判断哪些 id 没有了：${(fault && FILE_FAULTS[fault]) ?? why}`,
    help: '这次会重新写出图文件；如果原来的还在用，请先恢复它再生成'
  })
}

function lineList(lines: readonly number[]): string {
  const { named, more } = namedLines(lines)
  return `第 ${named} 行${more > 0 ? `，还有 ${more} 行` : ''}`
}

const EVIDENCE: Record<string, string> = {
  lexicon: '词典',
  name: '名称',
  applies: '应用',
  mention: '提到',
  parent: '分组',
  run: '先后',
  votes: '多份大纲的次序'
}

const FILE_FAULTS: Record<string, string> = {
  damaged: '图文件损坏了',
  newer: '图文件是更新的知路写的',
  'not-a-graph-file': '那里的文件不是图文件',
  'other-build': '图文件的两部分不是同一次生成的'
}

/** By the parser's names; what is not listed is told in the parser's own words. */
const YAML_FAULTS: Record<string, string> = {
  ALIAS_PROPS: '别名不能带标签或锚点',
  BAD_ALIAS: '别名没有定义，或者写法不对',
  BAD_COLLECTION_TYPE: '标签与内容的类型不符',
  BAD_DIRECTIVE: '指令的写法不对',
  BAD_DQ_ESCAPE: '双引号里的转义写法不对',
  BAD_INDENT: '缩进不对',
  BAD_PROP_ORDER: '锚点或标签的位置不对',
  BAD_SCALAR_START: '值的开头是不允许的字符，请加引号',
  BLOCK_AS_IMPLICIT_KEY: '冒号用得太多：同一行里套了另一层键值',
  BLOCK_IN_FLOW: '方括号或花括号里不能换行写列表',
  DUPLICATE_KEY: '键重复了',
  IMPOSSIBLE: '内容读不懂',
  KEY_OVER_1024_CHARS: '键太长',
  MISSING_CHAR: '缺少引号、括号、逗号或空格',
  MULTILINE_IMPLICIT_KEY: '键不能跨行',
  MULTIPLE_ANCHORS: '有多个锚点',
  MULTIPLE_DOCS: '里面有多份文档',
  MULTIPLE_TAGS: '有多个标签',
  NON_STRING_KEY: '键必须是文字',
  RESOURCE_EXHAUSTION: '嵌套太深',
  TAB_AS_INDENT: '不能用制表符缩进',
  TAG_RESOLVE_FAILED: '标签认不出来',
  UNEXPECTED_TOKEN: '出现了不该有的内容'
}
