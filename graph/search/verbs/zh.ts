import type { VerbPattern } from './verb-pattern.ts'

/** How Chinese asks, the plainest first. Spaces around names do not matter; a question mark has been taken away. */
export const ZH_VERBS: readonly VerbPattern[] = [
  // 从线性代数到 RAG（的路线）
  {
    verb: 'route',
    pattern: /^(?:从|由)(?<from>.+?)(?:学?到|去|至)(?<names>.+?)(?:的?(?:路线|路径|路))?$/u
  },
  // 到 RAG 的路线、去 RLHF、通往大模型的路
  {
    verb: 'route',
    pattern: /^(?:学到|走到|到|去|通往|通向)(?<names>.+?)(?:的?(?:路线图?|路径|路)|怎么走)?$/u
  },
  // 怎么学 RAG、如何入门强化学习、我想学 LoRA
  {
    verb: 'route',
    pattern:
      /^(?:怎么|怎样|如何|咋)(?:开始|才能)?(?:学习|学会|学|入门|掌握|弄懂|搞懂)(?<names>.+)$/u
  },
  {
    verb: 'route',
    pattern: /^我?(?:想|要|想要)(?:学习|学会|学|入门|掌握|弄懂|搞懂)(?<names>.+)$/u
  },
  // RAG 怎么学、强化学习路线
  {
    verb: 'route',
    pattern: /^(?<names>.+?)(?:要|该|应该)?(?:怎么|怎样|如何|咋)(?:学习|学会|学|入门)$/u
  },
  { verb: 'route', pattern: /^(?<names>.+?)的?(?:路线图?|路径)$/u },
  // 学 LoRA 需要什么、学习 RAG 之前要先会哪些
  {
    verb: 'needs',
    pattern:
      /^(?:学习|学会|学)(?<names>.+?)(?:之前|以前|前)?(?:需要|需|要|得|应该|该)先?(?:学|会|懂|掌握|知道|了解|具备)?(?:什么|哪些|啥)(?:基础|知识|内容|主题)?$/u
  },
  {
    verb: 'needs',
    pattern: /^(?<names>.+?)的?(?:先修|前置|前提)(?:课程?|知识|条件|主题)?(?:是什么|有哪些|是啥)?$/u
  },
  {
    verb: 'needs',
    pattern:
      /^(?<names>.+?)(?:之前)?(?:需要|要)先?(?:学|会|懂|掌握)?(?:什么|哪些|啥)(?:基础|知识)?$/u
  },
  // 学完 Transformer 能学什么、Transformer 之后学什么
  {
    verb: 'unlocks',
    pattern:
      /^(?:学完|学会|学好|学了|会了|懂了|掌握)(?<names>.+?)了?(?:之后|以后|后)?(?:还|就)?(?:能|可以|该)?(?:再|接着|继续)?(?:学习|学|做|干)?(?:什么|哪些|啥)$/u
  },
  {
    verb: 'unlocks',
    pattern:
      /^(?<names>.+?)(?:学完|之后|以后)(?:还|就)?(?:能|可以|该)?(?:再|接着|继续)?(?:学习|学|做)(?:什么|哪些|啥)$/u
  },
  { verb: 'unlocks', pattern: /^(?<names>.+?)(?:能|可以)?解锁(?:什么|哪些|啥)$/u },
  // 比较 CNN 和 RNN、PPO 和 DQN 的区别、PPO 对比 DQN
  { verb: 'compare', pattern: /^(?:比较|对比)(?:一下)?(?<names>.+)$/u },
  {
    verb: 'compare',
    pattern:
      /^(?<names>.+?)(?:之间)?(?:的|有什么|有啥|有哪些)?(?:区别|差别|不同|异同|比较|对比)(?:是什么|有哪些|在哪)?$/u
  },
  { verb: 'compare', pattern: /^(?<a>.+?)(?:对比|还是)(?<b>.+)$/u }
]
