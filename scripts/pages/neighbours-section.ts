import type { Neighbour } from '../../src/store/topic-facts.ts'
import { dependentsOf, isFromLexicon, prerequisitesOf } from '../../src/store/topic-facts.ts'
import { bunchNeighbours } from '../../src/topic/bunch-neighbours.ts'
import { confidenceWord } from '../../src/topic/confidence-word.ts'
import type { Html } from './html.ts'
import { html } from './html.ts'
import type { PageContext } from './page-context.ts'
import { appLink, areaDot, named, topicLink } from './page-context.ts'

/** Beyond this a page names no more dependents; all prerequisites stand there, however many. */
const MOST_DEPENDENTS = 200

/** What a topic needs, or what it unlocks, each with its reason; ways of one either/or group stand together. */
export function neighboursSection(
  context: PageContext,
  topic: number,
  side: 'prerequisites' | 'dependents'
): Html {
  const { site, words } = context
  const isNeeds = side === 'prerequisites'
  const all = isNeeds ? prerequisitesOf(site.columns, topic) : dependentsOf(site.columns, topic)
  const shown = isNeeds ? all : all.slice(0, MOST_DEPENDENTS)
  const rest = shown.filter(({ isRedundant }) => isRedundant)
  const implied = isNeeds ? words.impliedBefore : words.impliedAfter
  return html`<section class="${side}">
<h2>${isNeeds ? words.prerequisites : words.unlocks}${all.length > 0 && html` <span class="count">${all.length}</span>`}</h2>
${all.length === 0 && html`<p class="quiet">${isNeeds ? words.noPrerequisites : words.unlocksNothing}</p>`}
${rows(
  context,
  shown.filter(({ isRedundant }) => !isRedundant),
  isNeeds
)}
${rest.length > 0 && html`<details><summary>${implied(rest.length)}</summary>${rows(context, rest, isNeeds)}</details>`}
${all.length > shown.length && html`<p><a href="${appLink(context, 'topic', topic)}">${words.moreOnMap(all.length - shown.length)}</a></p>`}
</section>`
}

function rows(context: PageContext, neighbours: readonly Neighbour[], isNeeds: boolean) {
  if (neighbours.length === 0) return false
  return html`<ul class="rows">${bunchNeighbours(neighbours, isNeeds).map((bunch) =>
    bunch.length === 1
      ? bunch.map((one) => row(context, one))
      : html`
<li class="either"><p>${context.words.oneIsEnough}</p><ul class="rows">${bunch.map((one) => row(context, one))}</ul></li>`
  )}
</ul>`
}

function row(context: PageContext, neighbour: Neighbour): Html {
  const { site, language, words } = context
  const evidence = site.details.evidence(neighbour.edge)
  const [first] = evidence
  const strength = neighbour.isRequired ? words.required : words.helpful
  const sure = words.confidence[confidenceWord(neighbour.confidence, evidence)]
  const isAdded = isFromLexicon(site.columns, neighbour.topic)
  return html`
<li><p class="line">${areaDot(context, neighbour.topic)}${topicLink(context, neighbour.topic)}${isAdded && html` <span class="badge">${words.fromLexicon}</span>`} <span class="strength${neighbour.isRequired ? '' : ' helps'}">${strength} · ${sure}</span></p>${
    first &&
    html`<p class="reason">${named(context, first.sentences[language] || first.sentence)}</p>`
  }</li>`
}
