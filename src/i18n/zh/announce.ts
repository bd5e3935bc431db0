/** What is told of a change, in Chinese. */
export const announce = {
  changes: '变化',
  toldSelected: (name: string, needs: number, unlocks: number) =>
    `已选中 ${name}：先修 ${needs} 个，学完能学 ${unlocks} 个`,
  toldGroup: (name: string) => `已选中 ${name}`,
  toldClosed: '主题已关闭',
  toldKnown: (name: string) => `${name}：已掌握`,
  toldUnknown: (name: string) => `${name}：未掌握`,
  toldMarks: (count: number) => `已掌握 ${count} 个主题`,
  toldRoute: (names: string, steps: number, hours: string) =>
    `到 ${names} 的路线：${steps} 步，还需 ${hours} 小时`,
  toldLeft: (steps: number, hours: string) => `路线还剩 ${steps} 步，还需 ${hours} 小时`,
  toldNoRoute: '路线已清除',
  toldView: { map: '现在是地图', list: '现在是列表', route: '现在是路线' }
}
