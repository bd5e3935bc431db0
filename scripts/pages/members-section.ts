import { labelInside, membersOf } from '../../src/store/topic-facts.ts'
import type { Html } from './html.ts'
import { html } from './html.ts'
import type { PageContext } from './page-context.ts'
import { topicLink } from './page-context.ts'

/** What a group contains, from foundations to applications, as a field of names; nothing where it contains nothing. */
export function membersSection(context: PageContext, topic: number): Html | false {
  const { site, words } = context
  const members = membersOf(site.columns, topic)
  if (members.length === 0) return false
  return html`<section>
<h2>${words.members} <span class="count">${members.length}</span></h2>
<ul class="members">${members.map((member) => html`<li>${memberLink(context, member)}</li>`)}</ul>
</section>`
}

/** A member by its name below its group, and how many it contains itself. */
export function memberLink(context: PageContext, member: number): Html {
  const { columns } = context.site
  const inside = membersOf(columns, member).length
  const link = topicLink(context, member, labelInside(columns, member, context.language))
  return inside > 0 ? html`${link} <span class="count">${inside}</span>` : link
}
