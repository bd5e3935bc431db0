import type { Fact, Source, TimeFact } from '../../graph/file/topic-graph.ts'
import { formatTime } from '../../src/i18n/format-time.ts'
import { outlineTitle } from '../../src/store/outline-facts.ts'
import type { Html } from './html.ts'
import { html } from './html.ts'
import type { PageContext } from './page-context.ts'
import { named } from './page-context.ts'

const MOST = 60

/** In which outlines a topic stands, at which places. Where none does, it is from the lexicon, which its head says. */
export function appearancesSection(context: PageContext, sources: readonly Source[]): Html | false {
  const { site, words } = context
  if (sources.length === 0) return false
  const outlines = [...new Set(sources.map(({ outline }) => outline))]
  const shown = sources.slice(0, MOST)
  return html`<section>
<h2>${words.appearsIn(outlines.length)}</h2>
<dl>${outlines.map((name) => {
    const places = shown.filter(({ outline }) => outline === name)
    return (
      places.length > 0 &&
      html`
<dt>${named(context, outlineTitle(site.columns, name))}</dt>${places.map(
        ({ path, line }) =>
          html`<dd>${named(context, path.slice(1).join(' › '))} <span class="at">${words.line(line)}</span></dd>`
      )}`
    )
  })}
</dl>
</section>`
}

/** Resources or projects that outlines name; only web addresses become links. */
export function factsSection(
  context: PageContext,
  title: string,
  facts: readonly Fact[]
): Html | false {
  if (facts.length === 0) return false
  return html`<section>
<h2>${title}</h2>
<ul class="plain">${facts.slice(0, MOST).map(({ text, url }) => {
    const name = named(context, text)
    return html`
<li>${url && isWebAddress(url) ? html`<a href="${url}" rel="noopener noreferrer nofollow">${name}</a>` : name}</li>`
  })}
</ul>
</section>`
}

/** How long, how often and when the outlines say. */
export function timesSection(context: PageContext, times: readonly TimeFact[]): Html | false {
  const { site, words, language } = context
  if (times.length === 0) return false
  return html`<section>
<h2>${words.times}</h2>
<ul class="plain">${times.slice(0, MOST).map(
    (time) => html`
<li>${formatTime(time, language)} <span class="at">${named(context, outlineTitle(site.columns, time.outline))} · ${words.line(time.line)}</span></li>`
  )}
</ul>
</section>`
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url)
}
