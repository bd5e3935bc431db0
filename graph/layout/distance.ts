/** Length of a vector. `Math.hypot` is slower by far and may differ between engines in the last bit. */
export function distance(x: number, y: number): number {
  return Math.sqrt(x * x + y * y)
}
