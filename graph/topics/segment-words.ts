const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** The words of a title, in order, punctuation and spaces included; joined they give the title back. */
export function segmentWords(title: string): string[] {
  return Array.from(segmenter.segment(title), (part) => part.segment)
}
