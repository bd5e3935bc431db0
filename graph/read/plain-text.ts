import MarkdownIt from 'markdown-it'

const { unescapeAll } = new MarkdownIt().utils

// A name or link is never longer; the bound keeps hostile text linear.
const LINK_TARGET = String.raw`\((?:[^()]|\([^()]*\)){0,2000}\)`
const IMAGE = new RegExp(String.raw`!\[([^[\]]*)\]${LINK_TARGET}`, 'g')
const LINK = new RegExp(String.raw`\[([^[\]]+)\](?:${LINK_TARGET}|\[[^[\]]*\])`, 'g')

// An escaped mark waits as half of a character, which no decoded text holds, until markup is gone.
const HIDDEN = 0xdc00

// Most titles hold none of these, and are spared a dozen searches.
const MARKUP = /[\\&*<`[_~=]|\s{2}|[^\S ]/

/** Inline Markdown as the words a reader sees: no emphasis, code marks, links, images, comments or entities. */
export function plainText(inline: string): string {
  return MARKUP.test(inline) ? withoutMarkup(inline) : inline.trim()
}

function withoutMarkup(inline: string): string {
  return inline
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => hidden(mark))
    .replace(/`([^`]{1,2000})`/g, (_, code: string) => code.replace(/[!-/:-@[-`{-~]/g, hidden))
    .replace(/<!--[\s\S]{0,2000}?-->/g, '')
    .replace(IMAGE, '$1')
    .replace(/\[\[([^[\]|]*\|)?([^[\]]+)\]\]/g, '$2')
    .replace(LINK, '$1')
    .replace(/\[\^[^[\]]+\]/g, '')
    .replace(/<\/?[a-zA-Z][^<>]*>/g, ' ')
    .replace(/`+/g, '')
    .replace(/==(?=\S)([^=]{0,200}[^=\s])==/g, '$1')
    .replace(/(\*\*|__|~~)(?=\S)([\s\S]{0,2000}?\S)\1/g, '$2')
    .replace(
      /(?<![\p{Script=Latin}\p{N}*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\p{Script=Latin}\p{N}*])/gu,
      '$1'
    )
    .replace(ENTITY, unescapeAll)
    .replace(/[\udc21-\udc7e]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - HIDDEN))
    .replace(/\s+/g, ' ')
    .trim()
}

function hidden(mark: string): string {
  return String.fromCharCode(HIDDEN + mark.charCodeAt(0))
}

// "&amp;", "&#20013;", "&#x4e2d;"
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi
