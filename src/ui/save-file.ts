/** Characters that some system does not allow in the name of a file, and those that turn it round. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu
const LONGEST = 80

/** Hands a text to the browser as a download. */
export function saveFile(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers begin to read it only after this.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** A name that every system takes, out of any text: `到 A/B 的路线` is `到 A-B 的路线.md`. */
export function fileName(text: string, extension: string): string {
  const safe = [...text.replace(FORBIDDEN, '-').replace(/\s+/g, ' ')].slice(0, LONGEST).join('')
  const bare = safe.replace(/^[\s.-]+|[\s.-]+$/g, '')
  return `${bare || 'route'}.${extension}`
}
