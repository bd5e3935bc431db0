/** Wrong usage: one line that says what to write instead. Ends the run with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}
