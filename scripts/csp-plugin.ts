import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Puts the Content-Security-Policy into the built index.html, right behind its charset, and refuses
 * a page the policy would break: one with a script, style or handler written into it.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'zhilu:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => addPolicy(html, policyText(cytoscapeStyle(), ...ownStyles(html)))
    }
  }
}

/** Throws where the page has no charset to stand behind, or code or style of its own. */
export function addPolicy(html: string, policy: string): string {
  const inline = inlineForms.find((form) => form.test(html))
  if (inline)
    throw new Error(`csp-plugin: index.html holds inline code or style: ${inline.exec(html)?.[0]}`)
  const charset = /<meta charset="utf-8"\s*\/?>/i
  if (!charset.test(html)) throw new Error('csp-plugin: index.html lacks <meta charset="utf-8">')
  return html.replace(
    charset,
    (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`
  )
}

const inlineForms = [
  /<script(?![^>]*\ssrc=)[^>]*>/i,
  /<style(?! data-own>)[^>]*>/i,
  /<[^>]+\sstyle=[^>]*>/i,
  /<[^>]+\son\w+=[^>]*>/i
]

/** The styles that the build itself wrote into the page, marked `data-own`. */
export function ownStyles(html: string): string[] {
  return [...html.matchAll(/<style data-own>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style)
}

/** The strict policy: nothing but our own files, and the given styles, known by their hashes. */
export function policyText(...allowedStyles: string[]): string {
  const hashes = allowedStyles.map(
    (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`
  )
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${hashes.join(' ')}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types zhilu'
  ].join('; ')
}

/** The one style element Cytoscape adds to the page, read from its source; throws when that has changed. */
export function cytoscapeStyle(source = cytoscapeSource()): string {
  const name = /var className = '(__________cytoscape_container)';/.exec(source)?.[1]
  const rule = /stylesheet\.textContent = '\.' \+ className \+ '( \{[^']*\})';/.exec(source)?.[1]
  if (!name || !rule)
    throw new Error('csp-plugin: found no inline style in the source of cytoscape')
  return `.${name}${rule}`
}

function cytoscapeSource(): string {
  const { resolve } = createRequire(import.meta.url)
  return readFileSync(join(dirname(resolve('cytoscape')), 'cytoscape.esm.mjs'), 'utf8')
}
