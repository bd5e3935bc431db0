/** Letters of pinyin as search compares them: `v`, which stands for `ü`, is `u`. */
export function soundOf(letters: string): string {
  return letters.replaceAll('v', 'u')
}

/**
 * Letters of pinyin without the differences that many ears and keyboards miss: zh/z, ch/c, sh/s, -ng/-n and n/l.
 * The same for syllables with marks between them and for syllables written as one.
 */
export function blurredSound(letters: string): string {
  return soundOf(letters)
    .replace(BLURRED, (found) => found.charAt(0))
    .replaceAll('l', 'n')
}

/** A \`g\` before a vowel may begin a syllable: it stays. Marks between syllables make no difference. */
const BLURRED = /[zcs]h|ng(?!'?[aeiou])/g
