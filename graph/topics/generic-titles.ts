import { foldName } from './fold-name.ts'

/** Words that mean nothing without their section; a title made of nothing else is generic. */
const GENERIC_WORDS = `
架构 结构 变体 应用 基础 评估 采样 微调 生成 指令 训练 推理 优化 方法 技术 技巧 理论 概念 核心 原理 算法 模型 框架 工具 库 加速 任务 组件
知识 常用 典型 基本 高级 经典 其他 其它 简介 介绍 概述 概览 入门 进阶 深入 详解 总览 背景 动机 定义 性质 特点 特性 优点 缺点 优缺点 优势 局限 局限性 比较 对比
示例 例子 案例 实例 练习 习题 作业 实现 实践 实战 实验 步骤 流程 过程 方式 类型 种类 要点 重点 难点 小结 问题 挑战 趋势 未来 发展 历史 方向 场景 开发 学习
数据 数据集 测试 检测 设计 分析 指标 因果 输入 输出 参数 配置 编码器 解码器 生成器 资源 内容 系列 系统 设置 安装 使用 语法 操作 与 和 及 的
introduction intro dataset example exercise application basic overview background motivation definition property summary conclusion method technique
theory concept tool library framework architecture variant training inference evaluation sampling finetuning fine tuning implementation practice
setup installation usage advantage disadvantage limitation comparison problem challenge history further reading more core key fundamental
advanced other miscellaneous misc review preview discussion encoder decoder generator model algorithm and of the to
`
  .trim()
  .split(/\s+/)

const GENERIC = new Set(GENERIC_WORDS.map(foldName))

/** True for one generic word: 架构, 微调, “Introduction”. */
export function isGenericWord(title: string): boolean {
  return GENERIC.has(foldName(title))
}

// Subjects of study that are generic inside a section, but not as the title of a chapter.
const SUBJECTS = /历史|算法|分析|设计|数据|history|algorithm|design/i

/** True for a generic title that names a subject where it stands for itself: a chapter 历史, 优化算法, “Algorithms”. */
export function isSubjectTitle(title: string): boolean {
  return title.length <= LONGEST_TITLE && SUBJECTS.test(title) && isGenericTitle(title)
}

/** Nobody strings so many generic words together. */
const LONGEST_TITLE = 400

/** True for a title that says nothing outside its section: 架构, 生成方法, “Core concepts”. */
export function isGenericTitle(title: string): boolean {
  if (title.length > LONGEST_TITLE) return false
  if (isGenericWord(title)) return true
  const parts = title.split(/[\s/、，,&+]+/).filter((part) => part !== '')
  return parts.length > 0 && parts.every(isMadeOfGenericWords)
}

/** Word-break by dynamic programming: can generic words alone spell this part? */
function isMadeOfGenericWords(part: string): boolean {
  const text = foldName(part)
  if (text.length > 24) return false
  const reached = [true, ...new Array<boolean>(text.length).fill(false)]
  for (let end = 1; end <= text.length; end++)
    for (let start = Math.max(0, end - LONGEST); start < end; start++)
      if (reached[start] && GENERIC.has(text.slice(start, end))) reached[end] = true
  return reached[text.length] === true
}

const LONGEST = Math.max(...[...GENERIC].map((word) => word.length))
