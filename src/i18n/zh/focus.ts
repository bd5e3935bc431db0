/** The focus, in Chinese. */
export const focus = {
  focus: '聚焦',
  focusHere: '只看它',
  focusHelp: '只显示这个主题和与它相连的主题',
  focusOnly: (name: string) => `只看 ${name}`,
  focusBack: '回到全图',
  focusDirection: '方向',
  focusSides: { up: '需要', down: '通向', both: '两边' },
  focusDepth: '深度',
  focusDepthIs: (depth: number | null) => (depth === null ? '不限步数' : `${depth} 步`),
  focusNearer: '少一步',
  focusFarther: '多一步',
  focusAll: '不限深度',
  focusCount: (count: number) => `${count} 个主题`,
  focusAlone: '图上没有与它相连的主题。'
}
