import * as v from 'valibot'

const LONGEST = 256

/** Control and format characters, lone surrogates and private ones: no topic has them, and they mislead readers. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u

/** The id of a topic, as far as marks can tell. Without line breaks, so that `keyOf` is one to one. */
export const markId = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(LONGEST),
  v.check((id) => !UNSEEN.test(id))
)

/** A name from outside as it can be shown: without characters that nobody sees, or that turn its direction. */
export function seenName(name: string): string {
  return name.replace(new RegExp(UNSEEN, 'gu'), ' ').trim()
}
