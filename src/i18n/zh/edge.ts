/** What a prerequisite says of itself, in Chinese. */
export const edge = {
  edgeStands: (strength: string, sure: string) => (sure ? `${strength} · ${sure}` : strength),
  edgeSentence: (from: string, to: string, strength: string) =>
    `先学 ${from}，再学 ${to}：${strength}`,
  oneIsEnoughHere: '同组的先修有一项就够。',
  edgeImplied: '更长的一条先修路径已经包含它，所以地图上不画。',
  reasons: '依据',
  bundleCount: (count: number) => `${count} 条先修`,
  whereAmI: '当前位置',
  fromTheTop: '全图'
}
