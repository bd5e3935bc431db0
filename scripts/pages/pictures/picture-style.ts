/** What link previews expect, in pixels. */
export const PICTURE = { width: 1200, height: 630 }

/** The colours of the light theme that pictures use. */
export const COLOURS = {
  paper: '#fbfaf7',
  ink: '#1d2129',
  quiet: '#5b6472',
  line: '#e3e0d8',
  accent: '#1f5fbf'
}

/** Free on all sides. */
export const MARGIN = 80
