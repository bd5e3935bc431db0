/** The first part of a graph file, as the app asks for it. */
export const CORE_NAME = 'graph.core.bin'

/** The second part. */
export const DETAILS_NAME = 'graph.details.bin'
