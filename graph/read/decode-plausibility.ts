/**
 * The share of a text's characters that texts are usually made of: 0 to 1, 1 for an empty text.
 * ASCII, letters and punctuation of the common scripts and the Han of everyday use count; controls,
 * private use, rare Han (extensions) and unassigned code points do not.
 */
export function plausibility(text: string): number {
  let usual = 0
  let all = 0
  for (const character of text) {
    all++
    if (isUsual(character)) usual++
  }
  return all === 0 ? 1 : usual / all
}

/** Whether a character is ASCII text or of a block in everyday use: no control, no private use, no IPA. */
export function isUsual(character: string): boolean {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return point >= 0x20 || point === 0x09 || point === 0x0a || point === 0x0d
  return USUAL.some(([first, last]) => point >= first && point <= last)
}

/** Blocks in use today: Latin (with ơ ư ǎ ș and combining accents) to Arabic, Indic to Thai, punctuation and signs, kana, Han, Hangul, emoji. */
const USUAL: ReadonlyArray<[first: number, last: number]> = [
  [0xa0, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1cd, 0x1dc],
  [0x218, 0x21b],
  [0x300, 0x304],
  [0x306, 0x30c],
  [0x323, 0x328],
  [0x370, 0x52f],
  [0x5d0, 0x6ff],
  [0x900, 0xe7f],
  [0x1e00, 0x1eff],
  [0x2010, 0x27bf],
  [0x3000, 0x30ff],
  [0x4e00, 0x9fa5],
  [0xac00, 0xd7a3],
  [0xfe0f, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xff01, 0xff5e],
  [0x1f300, 0x1faff]
]

/** The most frequent Han characters of modern prose and of outlines, simplified and traditional. */
const COMMON_HAN = new Set(
  '的一是不了人在有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多' +
    '经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性' +
    '知全三又关点正业外将两高间由问很最重并物手应向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次' +
    '度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感' +
    '建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式' +
    '模型据算概率习训练网络线函数类用阵编程语言章节础图' +
    '這個們來為國說時會對過發後裡種經學現當沒動進還樣開從實無與長機關點業將兩間問並應頭體見產變給門兒東聲論員義認氣題總電報' +
    '統區隊條書則聽達強難權設習訓練網絡線類數據陣編礎圖節'
)

/** The share of the characters beyond ASCII that are common Han characters: 0 to 1. */
export function commonHanShare(text: string): number {
  let beyondAscii = 0
  let common = 0
  for (const character of text) {
    if (character <= '\u007f') continue
    beyondAscii++
    if (COMMON_HAN.has(character)) common++
  }
  return beyondAscii === 0 ? 0 : common / beyondAscii
}
