/** HTML source that is safe to place into a page as it stands. */
export type Html = { readonly html: string }

/** What a template takes: HTML as it is, text escaped, lists one after the other; nothing for what is not there. */
export type HtmlPart = Html | string | number | false | null | undefined | readonly HtmlPart[]

/** A template whose texts are escaped, in elements as in attributes between double quotes. */
export function html(parts: TemplateStringsArray, ...values: HtmlPart[]): Html {
  const filled = parts.map((part, i) => (i === 0 ? part : write(values[i - 1]) + part))
  return { html: filled.join('') }
}

function write(part: HtmlPart): string {
  if (part === false || part === null || part === undefined) return ''
  if (typeof part === 'string' || typeof part === 'number') return escapeMarkup(String(part))
  return 'html' in part ? part.html : part.map(write).join('')
}

/** Text for HTML and XML: markup escaped, characters that neither may hold left out. */
export function escapeMarkup(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Control characters but tab and line ends, lone surrogates, and what is no character. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\ufdd0-\ufdef]|\p{Cs}/gu
