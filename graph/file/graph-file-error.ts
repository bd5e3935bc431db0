export type GraphFileFault = 'damaged' | 'newer' | 'not-a-graph-file' | 'other-build'

/** A graph file that cannot be used: `reason` says which of the faults, the message what to do next. */
export class GraphFileError extends Error {
  override name = 'GraphFileError'
  readonly reason: GraphFileFault

  constructor(reason: GraphFileFault, message: string) {
    super(message)
    this.reason = reason
  }
}

/** The error of a file that contradicts itself; `what` names the part that does. */
export function damaged(what: string): GraphFileError {
  return new GraphFileError(
    'damaged',
    `The graph file is damaged (${what}): load it again, or write it anew with \`zhilu build\`.`
  )
}

/** The error of a file written by a later Zhilu. */
export function newer(found: number, known: number): GraphFileError {
  return new GraphFileError(
    'newer',
    `The graph file has version ${found}, this Zhilu reads up to ${known}: reload the page, or update Zhilu.`
  )
}

/** The error of bytes that are something else, such as a web page sent in place of a missing file. */
export function notAGraphFile(): GraphFileError {
  return new GraphFileError(
    'not-a-graph-file',
    'This is not a Zhilu graph file: give the file that `zhilu build` wrote, and check its address.'
  )
}
