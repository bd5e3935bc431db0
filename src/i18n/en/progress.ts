import { formatNumber } from '../format-number.ts'
import type { progress as texts } from '../zh/progress.ts'
import { counted } from './counted.ts'

const number = (value: number) => formatNumber(value, 'en')

/** The person's marks, and coming back to them, in English. */
export const progress: typeof texts = {
  myProgress: 'My progress',
  progressOf: (known, all) => `${number(known)} of ${counted(all, 'topic', 'topics')} known`,
  progressEmpty: 'No marks yet. Open a topic and press “I know this”.',
  progressKeptHere: 'Marks are kept in this browser only.',
  marksElsewhere: (count) =>
    `${counted(count, 'more mark belongs', 'more marks belong')} to other outlines.`,
  marksGone: (count, names) =>
    `${counted(count, 'topic is', 'topics are')} not on the map now; the marks are kept: ${names}`,
  saveAsFile: 'Save as a file',
  addFromFile: 'Add from a file',
  startOver: 'Start over',
  startOverHelp: 'Clears all marks; can be undone',
  undo: 'Undo',
  undoables: {
    cleared: (count) => `${counted(count, 'mark', 'marks')} cleared.`,
    added: (count) => `${counted(count, 'mark', 'marks')} added.`
  },
  importFrom: (file) => `The file “${file}”`,
  importAdds: (file, count) => `The file “${file}” adds ${counted(count, 'mark', 'marks')}:`,
  importAddsNothing: (file) => `You have all the marks of the file “${file}”.`,
  importRest: {
    already: (count) => `You have ${number(count)} of them already.`,
    elsewhere: (count) =>
      `${counted(count, 'is not on this map but is', 'are not on this map but are')} kept too.`,
    unreadable: (count) =>
      `${counted(count, 'entry makes no sense and is', 'entries make no sense and are')} left out.`
  },
  importApply: 'Add',
  cancel: 'Cancel',
  andMore: (count) => `and ${number(count)} more`,
  importFaults: {
    'too-big': 'The file is too big to be saved progress. Nothing was changed.',
    'too-many': 'These are more marks than can be kept: about 20,000 in all. Nothing was changed.',
    'not-progress': 'This is no progress saved by Zhilu, or it is damaged. Nothing was changed.',
    newer: 'This file is from a newer Zhilu. Reload the page and try again; nothing was changed.',
    empty: 'There are no marks in this file. Nothing was changed.',
    unreadable: 'The file could not be read. Nothing was changed.'
  },
  notKept: 'The browser does not let us keep your marks: they last only for this page.',
  damagedMarks:
    'Some of your earlier marks are damaged: what can be read is here, and the original is kept aside.',
  newerMarks:
    'Your earlier marks were kept by a newer Zhilu and are left alone: marks made now last only for this page. Reloading may help.',
  cameBack: 'The outlines have changed since you left:',
  changedGone: (count, names) =>
    `${counted(count, 'topic is', 'topics are')} no longer on the map: ${names}.`,
  changedRenamed: (pairs) => `Renamed: ${pairs}.`,
  changedNew: (count, names) =>
    `${counted(count, 'new topic', 'new topics')} in your areas: ${names}.`,
  changedRoute: (before, now) =>
    `Your route is ${now > before ? 'longer' : 'shorter'}: ${number(before)} → ${counted(now, 'step', 'steps')}.`,
  wholeView: 'Whole map',
  toStart: 'Zhilu: back to the whole map'
}
