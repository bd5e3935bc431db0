import { describe, expect, it } from 'vitest'
import { isProject, isResource } from '../../../graph/topics/facts.ts'

describe('a project', () => {
  it.each([
    '项目：信用卡欺诈检测',
    '复现一个前沿模型',
    '参与Hugging Face社区',
    '贡献代码/模型',
    'Build a parser'
  ])('is set by %s', (text) => {
    expect(isProject(text)).toBe(true)
  })

  it.each(['阅读理解', '完成时态', '参与观察法', '查询改写', '编写规范', '写作'])(
    'is not set by the name %s',
    (text) => {
      expect(isProject(text)).toBe(false)
    }
  )
})

describe('a resource', () => {
  it.each(['吴恩达《机器学习》课程', '推荐：官方文档', 'Python课程', 'https://example.org/a'])(
    'is named by %s',
    (text) => {
      expect(isResource(text)).toBe(true)
    }
  )

  it.each(['隐性课程', '推荐系统', '参考系'])('is not named by %s', (text) => {
    expect(isResource(text)).toBe(false)
  })
})
