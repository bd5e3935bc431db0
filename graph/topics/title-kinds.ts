/** What a heading makes of everything below it. */
export type HeadingKind = 'contents' | 'resources' | 'projects' | 'advice' | 'plain'

const CONTENTS = /^(?:目录|目次|内容目录|contents|table of contents|toc)$/i
// A bare 链接 or 课程 may be a subject; under a heading of resources it is one more list of them anyway.
const RESOURCES =
  /^(?:(?:学习|参考|推荐|课程|在线)?(?:资源|资料|书单)(?:推荐|列表|汇总|清单)?|(?:学习|参考|推荐|在线)(?:书籍|文献|课程|论文|社区|链接|阅读)|(?:书籍|文献|课程|论文|链接)(?:推荐|列表|汇总|清单)|延伸阅读|(?:further )?reading|(?:learning )?resources|references|bibliography)$/i
const PROJECTS =
  /(?:实战项目|项目实战|实现项目|实践项目|练习项目|项目练习|综合项目)$|^(?:项目|[每今本][日天周](?:任务|练习|作业|打卡)|(?:课后|家庭|本章)?(?:作业|练习题?|习题)|projects|capstone|capstone projects?|exercises|homework|assignments?|(?:daily|weekly) tasks?)$/i
const ADVICE =
  /^(?:学习建议|建议|关键提示|提示|注意事项|长期持续学习|持续学习|职业发展|职业规划|求职|面试准备|面试|总结|小结|结语|后记|前言|行动指南|学习路径|学习方法|常见问题|faq|career|careers|career development|summary|conclusion|conclusions|advice|tips|next steps|acknowledgements?|preface|appendix|how to use.*|about)$/i

/** Reads a cleaned heading's title; only whole titles count, so that 推荐系统 is no recommendation. */
export function headingKind(title: string): HeadingKind {
  if (CONTENTS.test(title)) return 'contents'
  if (RESOURCES.test(title)) return 'resources'
  if (PROJECTS.test(title)) return 'projects'
  return ADVICE.test(title) ? 'advice' : 'plain'
}

/** What a generic lead-in says of the words and bullets under it. */
export type LabelKind = 'members' | 'applies' | 'notes' | 'projects' | 'resources'

const LABELS: [LabelKind, RegExp][] = [
  [
    'members',
    /^(?:核心概念|核心内容|核心组件|核心知识|主要内容|主要概念|关键概念|关键技术|组成|内容|知识点|要点|例子|示例|举例|例如|如|常见(?:方法|类型|算法|模型)|主要(?:方法|类型|算法|模型)|包括|topics|key concepts|core concepts|concepts|contents|examples?|e\.g\.|types)$/i
  ],
  [
    'applies',
    /^(?:应用|典型应用|应用场景|应用领域|用途|常见应用|applications?|uses|use cases|used in)$/i
  ],
  [
    'notes',
    /^(?:特点|特性|优点|缺点|优缺点|优势|劣势|局限|目标|目的|学习目标|目标与要求|注意|注|备注|说明|定义|关注|原因|意义|作用|核心思想|思想|公式|(?:学习|预计|建议|教学|练习)*(?:时间|时长|用时|周期|学时|课时)(?:安排)?|features|pros|cons|advantages|disadvantages|limitations|goals?|objectives?|notes?|definition|why|idea|duration|time|hours)$/i
  ],
  [
    'projects',
    /^(?:项目|实战|实践|练习|作业|任务|每日任务|实战项目|projects?|exercises?|tasks?|practice)$/i
  ],
  [
    'resources',
    /^(?:推荐(?:资源|书籍|课程|阅读|视频|论文)?|资源|参考(?:资料|文献)?|书籍|课程|视频|论文|教程|文档|社区|阅读|延伸阅读|resources?|references?|books?|courses?|videos?|papers?|reading|docs)$/i
  ]
]

/** The kind of a generic lead-in (核心概念, 应用, 特点), or undefined for one that names a topic. */
export function labelKind(title: string): LabelKind | undefined {
  return LABELS.find(([, pattern]) => pattern.test(title))?.[0]
}
