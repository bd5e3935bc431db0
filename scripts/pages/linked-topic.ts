import {
  aliasesOf,
  groupsAround,
  hoursOf,
  kindOf,
  labelInside,
  labelOf,
  otherLabelOf,
  prerequisitesOf
} from '../../src/store/topic-facts.ts'
import type { PageContext } from './page-context.ts'
import { addressFrom, topicPlace } from './page-place.ts'

/**
 * A topic in the words of schema.org: a LearningResource that teaches a DefinedTerm, and the way down to it.
 * Addresses are full where the site's is known, else relative to the page.
 */
export function linkedTopic(context: PageContext, topic: number, description: string): object {
  const { site, words } = context
  const { columns } = site
  const trail = breadcrumb(context, topic)
  if (kindOf(columns, topic) === 'advice') return { '@context': 'https://schema.org', ...trail }
  const hours = hoursOf(columns, topic)
  const needs = prerequisitesOf(columns, topic).filter(({ isRequired }) => isRequired)
  const resource = {
    '@type': 'LearningResource',
    name: words.topicTitle(nameOf(context, topic)),
    description,
    inLanguage: words.locale,
    isAccessibleForFree: true,
    url: urlOf(context, topic),
    teaches: { ...term(context, topic), alternateName: otherNames(context, topic) },
    competencyRequired: needs.map(({ topic: need }) => term(context, need)),
    ...(hours === null ? {} : { timeRequired: `PT${Math.round(hours * 60)}M` })
  }
  return { '@context': 'https://schema.org', '@graph': [resource, trail] }
}

function term(context: PageContext, topic: number) {
  return { '@type': 'DefinedTerm', name: nameOf(context, topic), url: urlOf(context, topic) }
}

function otherNames({ site, language }: PageContext, topic: number): string[] {
  const other = otherLabelOf(site.columns, topic, language)
  return [...new Set([other, ...aliasesOf(site.columns, topic)])].filter((name) => name !== '')
}

function breadcrumb(context: PageContext, topic: number) {
  const way = [...groupsAround(context.site.columns, topic), topic]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map((step, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: labelInside(context.site.columns, step, context.language),
      item: urlOf(context, step)
    }))
  }
}

function nameOf({ site, language }: PageContext, topic: number): string {
  return labelOf(site.columns, topic, language)
}

function urlOf({ site, language, place }: PageContext, topic: number): string | undefined {
  const target = topicPlace(site.columns, topic, language)
  return target ? addressFrom(place, target.path, site) : undefined
}
