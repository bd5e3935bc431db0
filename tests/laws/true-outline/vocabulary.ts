const CRAFTS =
  '青铜 瓷窑 竹编 漆器 云锦 石雕 木榫 陶轮 砚台 纸鸢 皮影 铜镜 茶筅 灯笼 琴弦 剪纸 刺绣 窗棂 糖画 面塑'.split(
    ' '
  )
const SIDES =
  '纹样 火候 釉色 胎体 刀法 线脚 配比 染色 晾晒 边框 折痕 丝线 底座 卷轴 口诀 尺寸 弧度 光泽 包浆 拼缝'.split(
    ' '
  )
const MATERIALS = 'Copper Lantern Willow Granite Velvet Harbor Saffron Meadow Cobalt Juniper'.split(
  ' '
)
const WORKS = 'Weaving Carving Glazing Rigging Casting Binding Gilding Kiln Loom Anvil'.split(' ')
// Marks that Markdown or the reading of titles could trip over.
const MARKED = [
  'C#',
  'A*',
  'Vue.js',
  'snake_case',
  'O(n)',
  'R²',
  '3D',
  'n-gram',
  'ASP.NET',
  '64位',
  '十字',
  '一阶'
]

const NAMES = [
  ...CRAFTS.flatMap((craft) => SIDES.map((side) => craft + side)),
  ...MATERIALS.flatMap((material) => WORKS.map((work) => `${material} ${work}`)),
  ...CRAFTS.flatMap((craft) => WORKS.map((work) => `${craft} ${work}`)),
  ...MARKED.flatMap((mark) => CRAFTS.map((craft) => `${mark} ${craft}`))
]

const DECOYS = '雾凇 冰瀑 极光 潮汐 沙丘 溶洞 火山 冰川 峡谷 湿地'.split(' ')

/** A name for each number, none given twice. */
export function createNames(): (number: number) => string {
  const taken = new Set<number>()
  return (number) => {
    let i = number % NAMES.length
    while (taken.has(i)) i = (i + 1) % NAMES.length
    taken.add(i)
    return NAMES[i] ?? ''
  }
}

/** A word that must never be read as a topic's name. */
export const decoy = (number: number): string =>
  `${DECOYS[number % DECOYS.length]}${Math.floor(number / DECOYS.length)}号`

const DECOY = new RegExp(`(?:${DECOYS.join('|')})\\d+号`, 'g')

/** The words of `decoy` in a text. */
export const decoysIn = (text: string): string[] => text.match(DECOY) ?? []

const LETTERS = 'BCDFGHJKLMNPQRTVWXZ'

/** "BCD": an abbreviation, another for each number. */
export const abbreviation = (number: number): string =>
  [0, 1, 2]
    .map((place) => LETTERS[Math.floor(number / LETTERS.length ** place) % LETTERS.length])
    .join('')

/** "Meadow Loom": plain words that translate. */
export const translation = (number: number): string =>
  `${MATERIALS[number % MATERIALS.length]} ${WORKS[Math.floor(number / 10) % WORKS.length]}`
