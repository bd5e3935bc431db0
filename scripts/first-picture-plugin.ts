import type { Plugin } from 'vite'
import type { FirstPicture } from './first-picture.ts'
import { drawFirstPicture } from './first-picture.ts'
import { readBuiltGraph } from './read-built-graph.ts'

/** Puts the first picture of the built graph into the built index.html. Comes before the policy. */
export function firstPicture(): Plugin {
  return {
    name: 'zhilu:first-picture',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => addPicture(html, readPicture()) }
  }
}

/**
 * The page with the picture in front of the app, its style in the head, and the style sheets behind
 * it all: the picture needs none of them, and scripts wait for them wherever they stand.
 */
export function addPicture(html: string, { style, body }: FirstPicture): string {
  const sheets = html.match(/[ \t]*<link rel="stylesheet"[^>]*>\n?/g) ?? []
  const app = /<div id="app"[^>]*><\/div>/
  if (!app.test(html)) throw new Error('first-picture: index.html lacks <div id="app"></div>')
  return sheets
    .reduce((page, sheet) => page.replace(sheet, ''), html)
    .replace('</head>', () => `<style data-own>${style}</style>\n  </head>`)
    .replace(app, (place) => `${body}\n    ${place}`)
    .replace('</body>', () => `${sheets.join('')}  </body>`)
}

function readPicture(): FirstPicture {
  const { columns, byteLength } = readBuiltGraph()
  const picture = drawFirstPicture(columns)
  const withSize = picture.body.replace('<main ', `<main data-bytes="${byteLength}" `)
  return { ...picture, body: withSize }
}
