/** Disjoint sets over strings, by path halving; the smaller string of two roots becomes the root, so order does not matter. */
export class UnionFind {
  private readonly parents = new Map<string, string>()

  /** The representative of a member's set: its smallest member. */
  find(member: string): string {
    let at = member
    for (
      let above = this.parents.get(at);
      above !== undefined && above !== at;
      above = this.parents.get(at)
    ) {
      this.parents.set(at, this.parents.get(above) ?? above)
      at = above
    }
    return at
  }

  union(a: string, b: string): void {
    const [low, high] = [this.find(a), this.find(b)].sort() as [string, string] // two in, two out
    if (low !== high) this.parents.set(high, low)
  }
}
