import { Converter } from 'opencc-js/t2cn'

const convert = Converter({ from: 'tw', to: 'cn' })

const HAN = /[\u3400-\u9fff]/

/** The text with Traditional characters simplified, by the tables of OpenCC; any other text as it is. */
export function toSimplified(text: string): string {
  return HAN.test(text) ? convert(text) : text
}
