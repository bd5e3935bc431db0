import type { VerbPattern } from './verb-pattern.ts'

/** How English asks, the plainest first. A question mark has been taken away. */
export const EN_VERBS: readonly VerbPattern[] = [
  // from linear algebra to RAG
  {
    verb: 'route',
    pattern: /^(?:(?:the )?(?:route|path|way) )?from (?<from>.+?) to (?<names>.+)$/i
  },
  // route to RAG, how to learn RAG, I want to learn RLHF
  {
    verb: 'route',
    pattern:
      /^(?:the )?(?:learning )?(?:routes?|paths?|ways?|road|roadmaps?) (?:to|for) (?<names>.+)$/i
  },
  {
    verb: 'route',
    pattern:
      /^how (?:do i|can i|should i|to) (?:start |begin )?(?:learn|learning|study|get to|understand|master) (?<names>.+)$/i
  },
  {
    verb: 'route',
    pattern:
      /^(?:i (?:want|would like|need) to )?(?:learn|study|understand|master|get to|go to) (?<names>.+)$/i
  },
  { verb: 'route', pattern: /^(?<names>.+?) (?:roadmap|learning path|learning route|route)$/i },
  // what do I need for RAG, prerequisites of RLHF
  {
    verb: 'needs',
    pattern:
      /^what (?:do|should|must|shall) i (?:need|know|learn|study)(?: to (?:know|learn))?(?: first)? (?:for|before|to learn|to understand) (?:learning |studying )?(?<names>.+)$/i
  },
  { verb: 'needs', pattern: /^what does (?<names>.+?) (?:need|require|build on|depend on)$/i },
  { verb: 'needs', pattern: /^what (?:is needed|comes) (?:for|before) (?<names>.+)$/i },
  {
    verb: 'needs',
    pattern: /^(?:prerequisites?|prereqs?|requirements?) (?:of|for|to) (?<names>.+)$/i
  },
  { verb: 'needs', pattern: /^(?<names>.+?) (?:prerequisites?|prereqs?)$/i },
  // what does attention unlock, what can I learn after Transformers
  { verb: 'unlocks', pattern: /^what does (?<names>.+?) (?:unlock|lead to|enable|open)$/i },
  {
    verb: 'unlocks',
    pattern:
      /^what (?:can|could|should|do|shall) i (?:learn|study|do)(?: next)? (?:after|with|once i know) (?:learning |knowing )?(?<names>.+)$/i
  },
  {
    verb: 'unlocks',
    pattern: /^what(?:'s| is| comes)? ?(?:next )?(?:to learn )?after (?<names>.+)$/i
  },
  // compare CNN and RNN, PPO vs DQN
  { verb: 'compare', pattern: /^compare (?<names>.+)$/i },
  {
    verb: 'compare',
    pattern: /^(?:the )?(?:difference|differences|comparison) between (?<names>.+)$/i
  },
  { verb: 'compare', pattern: /^(?<a>.+?) (?:vs\.?|versus|or|compared (?:to|with)) (?<b>.+)$/i }
]
