/** Hints of the first visit, in Chinese. */
export const settings = {
  hintTitle: '怎么看这张图',
  hints: [
    '左边是基础，右边是应用；放大就能看到每个主题。',
    '按 / 搜索，选中主题，看它需要什么、通向什么。',
    '按“学到这里”得到路线，勾掉已会的，路线就变短。'
  ],
  searchHintTouch: '点一下搜索框，选中主题，看它需要什么、通向什么。'
}
