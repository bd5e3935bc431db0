import { toSimplified } from './to-simplified.ts'

/** What a heading makes of everything below it. */
export type HeadingKind = 'contents' | 'resources' | 'projects' | 'advice' | 'plain'

const CONTENTS = /^(?:目录|目次|内容目录|contents|table of contents|toc)$/i

// A title is judged by its last word; what may stand before it is a small class of words that say whose, when or how.
const ABOUT =
  '(?:学习|推荐|参考|备考|应试|复习|考试|面试|求职|就业|职业|阶段|期末|期中|课程|课后|课外|家庭|本章|本节|本周|单元|配套|相关|优质|在线|免费|经典|必读|精选|其他|更多|扩展|拓展|延伸|进一步|个人|最终|毕业|综合|动手|上机|编程|实战|实践|练习|训练|刷题|入门|进阶|学术|中文|英文|官方|常用|常见|重要|关键|温馨|主要|典型|长期|持续|日常|每日|每周|今日|写作|时间)'
const ABOUT_EN =
  '(?:further|required|recommended|suggested|useful|additional|extra|selected|essential|helpful|external|learning|study|course|online|free|key|final|capstone|hands-on|practice|practical|weekly|daily|mini|group|team|exam|interview|career|some|more|other|my|our|general|common|main|typical|core)'

const titleOf = (chinese: string, english: string) =>
  new RegExp(`^(?:${chinese}|(?:${ABOUT_EN}\\s+)*(?:${english}))$`, 'i')

// Words that are subjects too (课程, 论文, 工具) need one of those before them, or a list behind.
const RESOURCES = titleOf(
  `(?:${ABOUT})*(?:资源|资料|书单|书目|书籍|教材|读物|参考书目?|参考文献|延伸阅读)(?:推荐|列表|汇总|清单|链接)?|参考|(?:${ABOUT})+(?:文献|课程|论文|社区|链接|网站|阅读|视频|博客|题库)|(?:文献|课程|论文|链接|网站|视频|博客)(?:推荐|列表|汇总|清单)`,
  'resources?|references?|bibliography|books?|textbooks?|readings?|reading list|links?|(?:learning|study|course|reading) materials?|videos? (?:list|lectures)|courses? list'
)
const PROJECTS = titleOf(
  `.{0,8}(?:实战项目|项目实战|实现项目|实践项目|练习项目|项目练习|综合项目|课程设计)|(?:${ABOUT})*项目|(?:${ABOUT})*(?:作业|练习题?|习题|思考题|讨论题|打卡)|(?:${ABOUT})+(?:实验|任务|设计|实战)|[每今本][日天周](?:任务|练习|作业|打卡)`,
  'projects?|capstones?|exercises?|homework|assignments?|labs?|practice|tasks? (?:list)?|(?:daily|weekly) tasks?|problem sets?'
)
const ADVICE = titleOf(
  `(?:${ABOUT})*(?:建议|提示|注意事项|心得|感悟|总结|小结)|(?:${ABOUT})+(?:须知|经验|规划|准备)|总结与展望|展望|写在(?:最后|前面)|(?:考试|应试|备考|学习|复习|答题|面试)(?:技巧|策略|方法|路径|路线|计划|安排|指南)|长期持续学习|持续学习|职业发展|求职|面试|结语|后记|前言|序言?|致谢|附录.{0,20}|行动指南|常见问题|课程(?:简介|概述|介绍|目标|性质|要求|说明|信息|考核|评价)|(?:课程)?考核(?:方式|要求|标准|办法)?|评分(?:标准|方式)|成绩(?:评定|构成)|教学(?:目标|目的|方法|要求)|考试(?:性质|形式|要求|说明)|题型(?:结构|分布)|里程碑|贡献(?:指南|者)|许可证?|版权(?:声明)?|更新日志|联系(?:方式|我们)|使用说明|阅读指南|术语表|关于(?:本.{1,6}|作者)`,
  'faq|careers?|career development|summary|conclusions?|closing thoughts|advice|tips|next steps|acknowledge?ments?|preface|foreword|appendix.*|(?:course )?(?:grading|assessment|policies|policy|logistics)(?: policy)?|course (?:description|overview|objectives|information|requirements|outcomes)|learning (?:objectives|outcomes|goals)|what you.ll learn|office hours|(?:meet )?(?:your )?instructors?|contribut(?:ing|ors)|licen[cs]e|glossary|changelog|how to (?:use|study|learn|read).*|about(?: this.*)?|interview preparation'
)

/** Longer titles say more than what kind of thing stands below. */
const LONGEST_GENERIC = 40

/** Reads a cleaned heading's title; only whole titles count, so that 推荐系统 is no recommendation. */
export function headingKind(given: string): HeadingKind {
  const title = toSimplified(given)
  if (CONTENTS.test(title)) return 'contents'
  if (title.length > LONGEST_GENERIC) return 'plain'
  const kinds = partsOf(title).map(kindOfPart)
  const [first] = kinds
  if (first === undefined || kinds.some((kind) => kind === 'plain')) return 'plain'
  return kinds.every((kind) => kind === first) ? first : 'advice'
}

// "参考资料 References", "Resources 资源"
const BILINGUAL =
  /^(?=.*\p{Script=Han})(\p{Script=Han}+|[A-Za-z][A-Za-z ]*?)\s+(\p{Script=Han}+|[A-Za-z][A-Za-z ]*)$/u

/** "总结与展望", "Conclusion and Next Steps": both parts count. */
function partsOf(title: string): string[] {
  const [, chinese, english] = BILINGUAL.exec(title) ?? []
  if (chinese !== undefined && english !== undefined) return [chinese, english]
  return kindOfPart(title) === 'plain' ? title.split(/\s*(?:[与和及、/]|\band\b|&)\s*/) : [title]
}

function kindOfPart(title: string): Exclude<HeadingKind, 'contents'> {
  if (RESOURCES.test(title)) return 'resources'
  if (PROJECTS.test(title)) return 'projects'
  return ADVICE.test(title) ? 'advice' : 'plain'
}

/** What a generic lead-in says of the words and bullets under it. */
export type LabelKind = 'members' | 'applies' | 'notes' | 'projects' | 'resources'

const LABELS: [LabelKind, RegExp][] = [
  [
    'members',
    /^(?:(?:核心|主要|关键|重要|基本|基础)?(?:概念|内容|组件|知识点?|要点|技术|组成)|(?:本章|教学|学习)?[重难]点|例子|示例|举例|例如|如|(?:常见|主要|常用|典型|经典)(?:的)?(?:方法|类型|算法|模型|种类|例子|命令|工具|函数)|包括|包含|分类|种类|类型|(?:key |core |main )?(?:topics|concepts|contents|ideas)|(?:common )?(?:examples?|types|methods)|e\.g\.|such as)$/i
  ],
  [
    'applies',
    /^(?:(?:典型|常见|主要|实际)?(?:应用|用途)(?:场景|领域|方向|举例)?|适用场景|使用场景|(?:common |typical )?(?:applications?|uses|use cases)|used in)$/i
  ],
  [
    'notes',
    /^(?:(?:主要|核心|基本|本[章节周]|学习|课程|教学|关键)?(?:特点|特性|优点|缺点|优缺点|优势|劣势|局限性?|目标|目的|思想|定义|作用|意义|原因)|目标与要求|要求|注意(?:事项)?|(?:学习|复习|备考)?(?:建议|提示)|常见错误|学分|(?:任课|授课|主讲)?(?:教师|老师)|课程(?:代码|编号)|开课(?:单位|学期)|考核方式|注|备注|说明|关注|公式|(?:学习|预计|建议|教学|练习)*(?:时间|时长|用时|周期|学时|课时)(?:安排)?|(?:key |main )?(?:features|pros|cons|advantages|disadvantages|limitations|goals?|objectives?|outcomes?)|notes?|instructors?|credits|units|office hours|location|definition|why|idea|duration|time|hours)$/i
  ]
]

// A bare 任务 or 课程 before a colon says what follows, though as a heading it may be a subject.
const TASKS = /^(?:实战|实践|任务|目标项目|tasks?)$/i
const SOURCES =
  /^(?:推荐(?:资源|书籍|课程|阅读|视频|论文)?|参考|书籍|课程|视频|论文|教程|文档|社区|阅读|papers?|docs|videos?|courses?)$/i

/** The kind of a generic lead-in (核心概念, 应用, 特点), or undefined for one that names a topic. */
export function labelKind(given: string): LabelKind | undefined {
  const title = toSimplified(given.slice(0, LONGEST_GENERIC + 1))
  const found = LABELS.find(([, pattern]) => pattern.test(title))?.[0]
  if (found) return found
  if (SOURCES.test(title) || RESOURCES.test(title)) return 'resources'
  return TASKS.test(title) || PROJECTS.test(title) ? 'projects' : undefined
}
