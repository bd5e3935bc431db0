import type { Language } from '../../src/store/state.ts'
import { labelOf } from '../../src/store/topic-facts.ts'
import { html } from './html.ts'
import { named, pageContext, topicLink } from './page-context.ts'
import { PAGE_POLICY } from './page-frame.ts'
import { addressFrom, linkBetween, placeOfId, topicPlace } from './page-place.ts'
import type { Site, SiteFile } from './site.ts'

/** The page of a former id: names the topic it became, links it and goes there. None where either id could be no folder. */
export function movedPage(
  site: Site,
  formerId: string,
  topic: number,
  language: Language
): SiteFile | null {
  const place = placeOfId(formerId, language)
  const target = topicPlace(site.columns, topic, language)
  if (!place || !target) return null
  const context = pageContext(site, language, place)
  const { words } = context
  const link = linkBetween(place, target.path)
  const page = html`<!doctype html>
<html lang="${words.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.movedTitle(labelOf(site.columns, topic, language))}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${link}">
<link rel="canonical" href="${addressFrom(place, target.path, site)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${linkBetween(place, 'icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${linkBetween(place, site.stylesheet)}">
</head>
<body>
<main>
<h1>${named(context, formerId)}</h1>
<p>${words.moved}${language === 'en' && ' '}${topicLink(context, topic)}${words.sentenceEnd}</p>
</main>
</body>
</html>
`
  return { path: place.path, text: page.html }
}
