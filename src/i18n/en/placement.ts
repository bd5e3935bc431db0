import type { placement as texts } from '../zh/placement.ts'
import { counted } from './counted.ts'

/** Questions that find out what is known, in English. */
export const placement: typeof texts = {
  placementStart: 'Find my level',
  placementTitle: 'Find my level',
  placementQuestion: (name) => `Do you know “${name}”?`,
  placementProgress: (place, most) => `Question ${place} of at most ${most}`,
  placementYes: 'Yes',
  placementNo: 'No',
  placementBack: 'Back',
  placementNext: 'Next',
  placementEnd: 'That’s enough, show the result',
  placementKeys: '1 is yes, 2 is no, ← → go back and forth',
  placementAnswers: 'Your answers',
  placementAnswer: (name, answer) => `${name}: ${answer}`,
  placementWaiting: 'Choosing the next question…',
  placementFailed: 'The next question did not come. Check the network and try again.',
  placementResult: 'Result',
  placementFound: (count, hours) =>
    `${counted(count, 'topic', 'topics')} can be marked as known; the route gets ${hours} h shorter.`,
  placementNothing: 'These answers mark nothing: begin with the first step of the route.',
  placementInArea: (count, hours) => `${count} · ${hours} h`,
  placementApply: (count) => `Mark ${counted(count, 'topic', 'topics')}`,
  placementCancel: 'Mark nothing',
  placementToQuestions: 'Back to the questions',
  placementLeaveOut: (name) => `Mark “${name}”`
}
