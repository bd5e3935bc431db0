/** The encodings that are told apart. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252'

/** A text and the encoding it was read from; a byte order mark is no part of `text`. */
export type DecodedText = { text: string; encoding: Encoding }
