/** A place in an outline: its file name, and line and column from 1 in the bytes as given. */
export type Place = { outline: string; line: number; column: number }
