/**
 * Text as a terminal may show it: control characters and marks that turn the direction of writing stand as `\u001b`,
 * so that an outline cannot steer the terminal of its reader. Line feeds and tabs stay.
 */
export function printable(text: string): string {
  return text.replace(
    /(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

/** The same in one line. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s*[\r\n]+\s*/g, ' ').trim())
}
