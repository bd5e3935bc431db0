/** Where text goes; `isTTY` where a person watches. */
export type Output = { write(text: string): unknown; isTTY?: boolean }

/** What a run is connected to. Commands touch no other stream, so that a test can hand in its own. */
export type Terminal = {
  stdin: AsyncIterable<Uint8Array>
  stdout: Output
  stderr: Output
  env: Record<string, string | undefined>
  /** The clock; the system's where none is given. */
  now?: () => Date
}

/** Whether colours may be written there: it is a terminal, and `NO_COLOR` is not set. */
export function hasColours({ isTTY }: Output, env: Terminal['env']): boolean {
  return isTTY === true && !env.NO_COLOR
}
