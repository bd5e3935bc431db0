/**
 * 32 bits that stand for an id: FNV-1a over its UTF-16 units, mixed as MurmurHash3 ends, so that all bits are spread.
 * Links hold them for good: this function never changes.
 */
export function fingerprint(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
