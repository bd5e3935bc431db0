import { formatNumber } from '../format-number.ts'

const number = (value: number) => formatNumber(value, 'zh')

/** Outlines and their text, in Chinese. */
export const outlines = {
  outlines: (count: number) => `大纲 ${number(count)}`,
  outlinesTitle: '这张地图来自这些大纲',
  outlineRepaired: (count: number) => `修复了 ${number(count)} 处乱码`,
  outlineTags: (tags: string) => `标签：${tags}`,
  graphSize: (topics: number, edges: number) =>
    `${number(topics)} 个主题，${number(edges)} 条先修关系`,
  openOutline: '打开大纲的这一行',
  outlineText: (line: number, count: number) =>
    `大纲文字，第 ${number(line)} 行，共 ${number(count)} 行`,
  outlineLoading: '正在读取大纲…',
  outlineFaults: {
    missing: '这个网站没有放大纲的文字。如果这是你的网站，请上传 zhilu build 生成的全部文件。',
    outdated: '网站刚刚更新过，这个页面还是旧的。重新载入就能看到大纲。',
    failed: '大纲没有读到，请检查网络后再试。'
  }
}
