/** What a sentence asks for: the way to topics, what one needs or unlocks, or two side by side. */
export type Verb = 'route' | 'needs' | 'unlocks' | 'compare'

/**
 * One way to say a verb. The whole text must match; the group `names` holds the topics meant, `from` where a route
 * begins, and `a`, `b` two that are compared.
 */
export type VerbPattern = { verb: Verb; pattern: RegExp }
