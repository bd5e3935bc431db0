import { formatNumber } from '../format-number.ts'

const number = (value: number) => formatNumber(value, 'zh')

/** The route as a metro plan, in Chinese. */
export const metro = {
  metroPlan: '线路图',
  metroHelp: '左右方向键沿路线走，上下换行，回车打开主题，空格标记已掌握。',
  metroStop: (step: number, name: string, area: string) =>
    step === 0 ? `已掌握：${name}，${area}` : `第 ${number(step)} 步：${name}，${area}`,
  metroReady: '现在可学',
  metroTarget: '目标',
  metroWeek: (week: number) => `第 ${number(week)} 周`,
  metroHour: (hours: string) => `${hours} 小时`,
  metroKnown: '已掌握',
  metroFit: '看整条路线',
  metroActual: '原大',
  routeForms: '路线的样子'
}
