/** Emoji that documents use for headings and lists; others are far rarer. */
const DOCUMENT_EMOJI = new Set(
  '📚📖📝📌📊📈📉📋📁📂📅📦📢📣📱🎯🚀🔧🔨🛠💡💻💪💰💬🧠🤖🎓🔥✨⭐🌟✅❌❓❗⚠🔍🔎🎨🌐🌍🏆🔗🧪🎉🏗🎮🎬🎵🌱🔮🔒🔑🔐🔔👉👍👋👀🙏🤝🏁🏃🧩🧭🧰🗺🗂🐍🐳🐛📷🎤🔬🔭⚡⏰⏱♻⚙➡⬆'
)

/** Logarithms of probability for characters that are no words: what stands in Chinese notes. */
const PUNCTUATION: Readonly<Record<string, number>> = {
  '、': -4.2,
  '，': -3.5,
  '。': -4,
  '：': -4.5,
  '（': -5,
  '）': -5,
  '；': -6,
  '！': -7,
  '？': -6.5,
  '”': -7,
  '“': -7,
  '’': -7,
  '‘': -7.5,
  '「': -9,
  '」': -9,
  '『': -10,
  '』': -10,
  '【': -8,
  '】': -8,
  '《': -7,
  '》': -7,
  '＝': -11,
  '＞': -11,
  '－': -11,
  '／': -10,
  '．': -11,
  '…': -7,
  '—': -7,
  '\ufe0f': -7,
  '∞': -9,
  '∏': -10,
  '∝': -10,
  '═': -9,
  '┐': -9,
  '°': -8,
  '·': -7,
  '×': -7
}

/**
 * The logarithm of the probability of a character on its own, where no dictionary word covers it:
 * punctuation as in Chinese notes, then everyday Han, then letters of other scripts, then the rest.
 */
export function characterScore(character: string): number {
  const known = PUNCTUATION[character]
  if (known !== undefined) return known
  if (DOCUMENT_EMOJI.has(character)) return -9
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 0
  if (point >= 0x4e00 && point <= 0x9fa5) return -19
  if (point >= 0x1f300 && point <= 0x1f64f) return -12
  if (point >= 0x1f680 && point <= 0x1faff) return -13
  if (/[\u00c0-\u017f\u0370-\u03ff\u0400-\u045f]/.test(character)) return -12
  if (/[\u3040-\u30ff\uac00-\ud7a3]/.test(character)) return -13
  if (/[\u2010-\u203a\u2190-\u2193\u2200-\u22ff\u2500-\u257f\u2600-\u27bf]/.test(character))
    return -14
  return -24
}
