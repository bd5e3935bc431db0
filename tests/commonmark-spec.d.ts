declare module 'commonmark-spec' {
  /** The examples of the specification; a tab is printed as "→". */
  export const tests: { number: number; section: string; markdown: string; html: string }[]
}
