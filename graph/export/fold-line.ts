const MOST = 75

/**
 * A content line folded as RFC 5545, 3.1 asks: no line longer than 75 octets of UTF-8, each further one behind CRLF and a
 * space. Never cuts a character; a lone surrogate becomes U+FFFD.
 */
export function foldLine(line: string): string {
  const folded: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > MOST) {
      folded.push(current)
      current = ' '
      octets = 1
    }
    current += size === 3 && /\p{Cs}/u.test(character) ? '\ufffd' : character
    octets += size
  }
  return [...folded, current].join('\r\n')
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
