import { describe, expect, it } from 'vitest'
import { addPolicy, cytoscapeStyle, policyText } from '../../../scripts/csp-plugin.ts'

const page = (inside: string) => `<html><head><meta charset="utf-8" />${inside}</head></html>`

describe('the content security policy', () => {
  it('allows the one style that Cytoscape adds', () => {
    expect(cytoscapeStyle()).toBe('.__________cytoscape_container { position: relative; }')
    expect(policyText(cytoscapeStyle())).toContain(
      "style-src 'self' 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='"
    )
  })

  it('stops the build when that style has changed', () => {
    expect(() => cytoscapeStyle('stylesheet.textContent = css')).toThrow('found no inline style')
  })

  it('allows nothing unsafe, and nothing from elsewhere', () => {
    const policy = policyText('')
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types zhilu")
  })

  it('stands right behind the charset', () => {
    expect(addPolicy(page('<title>a</title>'), "default-src 'none'")).toMatch(
      /charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>/
    )
  })

  it.each([
    '<script>a()</script>',
    '<style>a {}</style>',
    '<style data-own="">a {}</style>',
    '<p style="color: red">',
    '<img onerror="a()">'
  ])('refuses a page with %s', (inside) => {
    expect(() => addPolicy(page(inside), '')).toThrow('inline code or style')
  })

  it('refuses a page without a charset', () => {
    expect(() => addPolicy('<html></html>', '')).toThrow('charset')
  })
})
