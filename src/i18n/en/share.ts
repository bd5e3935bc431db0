import { formatNumber } from '../format-number.ts'
import type { share as texts } from '../zh/share.ts'
import { counted } from './counted.ts'

const number = (value: number) => formatNumber(value, 'en')

/** Links and what the person is told once, in English. */
export const share: typeof texts = {
  share: 'Share',
  moreShare: 'More ways to share',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyByHand: 'The browser does not allow copying. Copy this link by hand:',
  link: 'Link',
  withMyMarks: (count) => `Include my ${counted(count, '“known” mark', '“known” marks')}`,
  withLentMarks: (count) =>
    `Pass on the ${counted(count, '“known” mark', '“known” marks')} of the link you opened`,
  tooManyMarks: 'There are more marks than a link can hold: this link carries none.',
  sendLink: 'Send to…',
  qrCode: 'QR code of this link',
  scanCode: 'Scan with a phone to open it',
  tooLongForCode: 'The link is too long for a readable QR code; without marks it fits.',
  copyWithText: 'Copy text and link',
  copyEmbed: 'Copy embed code',
  copied: 'Copied',
  sharedRoute: (title, steps, hours) =>
    steps === 0 ? title : `${title}: ${counted(steps, 'step', 'steps')}, ${hours} h`,
  sharedFocus: (name) => `What ${name} needs and unlocks`,
  sharedTopic: (name) => `Topic: ${name}`,
  sharedComparison: (a, b) => `“${a}” and “${b}” compared`,
  sharedMap: 'Zhilu: what to learn, and in which order',
  notice: 'Notice',
  linkIgnored: 'Parts of the link were ignored: ',
  goneTopics: (names, more) => {
    if (names.length === 0)
      return `${counted(more, 'topic', 'topics')} marked as known by the link cannot be found here.`
    const named = names.map((name) => `“${name}”`).join(', ')
    const rest = more > 0 ? `, and ${more === 1 ? 'one more' : `${number(more)} more`}` : ''
    return `${named}${rest} from the link cannot be found here.`
  },
  goneInstead: 'Did you mean:',
  dismiss: 'Got it',
  lentMarks: (count) => {
    if (count === 0)
      return 'The “known” marks shown are the link’s, and none is left. You still have yours.'
    return `This link brings ${counted(count, '“known” mark that is', '“known” marks that are')} not yours.`
  },
  takeOver: 'Take over',
  useMine: 'Use mine',
  openFull: 'Open in Zhilu',
  embedWheel: 'Hold Ctrl to zoom, or click the map first'
}
