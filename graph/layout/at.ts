/** A number of a list by an index that is within it by construction; 0 outside. */
export function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0
}
