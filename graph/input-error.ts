/** An input that cannot be used at all: the message is one line that says what to do. Ends a run with exit code 2. */
export class InputError extends Error {
  override name = 'InputError'
}
