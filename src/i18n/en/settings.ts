import type { settings as texts } from '../zh/settings.ts'

/** Hints of the first visit, in English. */
export const settings: typeof texts = {
  hintTitle: 'How to read this map',
  hints: [
    'Foundations lie left, applications right; come closer to see every topic.',
    'Press / to search; choose a topic to see what it needs and unlocks.',
    '“Route to here” gives the way; tick what you know and it gets shorter.'
  ],
  searchHintTouch: 'Tap the search box; choose a topic to see what it needs and unlocks.'
}
