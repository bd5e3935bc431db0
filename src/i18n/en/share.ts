import type { share as texts } from '../zh/share.ts'
import { counted } from './counted.ts'

/** Links and what the person is told once, in English. */
export const share: typeof texts = {
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyByHand: 'The browser does not allow copying. Copy this link by hand:',
  withMyMarks: 'Include what I know in the link',
  notice: 'Notice',
  linkIgnored: 'Parts of the link were ignored: ',
  dismiss: 'Got it',
  notKept: 'The browser does not let us keep your marks: they last only for this page.',
  lentMarks: (count) => {
    if (count === 0)
      return 'The “known” marks shown are the link’s, and none is left. You still have yours.'
    return `This link brings ${counted(count, '“known” mark that is', '“known” marks that are')} not yours.`
  },
  takeOver: 'Take over',
  useMine: 'Use mine',
  openFull: 'Open in Zhilu'
}
