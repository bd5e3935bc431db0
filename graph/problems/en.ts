import { namedLines } from './line-list.ts'
import type { ProblemTexts } from './values.ts'

/** All problems in English. */
export const en: ProblemTexts = {
  'duplicate-heading': ({ title }) => ({
    message: `the heading \`${title}\` stands twice in one group; what is under both was read as one`,
    help: 'join the two, or give one a name of its own'
  }),
  'empty-section': ({ title }) => ({
    message: `nothing stands under the heading \`${title}\`; it was read as a topic`,
    help: 'write what belongs there, make it a list item, or remove it'
  }),
  'likely-typo': ({ title, near, isOne }) => ({
    message: `\`${title}\` is one letter away from \`${near}\`; the two were read as ${isOne ? 'one topic' : 'two topics'}`,
    help: `write \`${near}\`, or say \`不同：[[${near}]]\` below it if another thing is meant`
  }),
  'long-item': ({ title, isHeading }) =>
    isHeading
      ? {
          message: `\`${title}\` is long for the name of a topic`,
          help: 'give it a short name and put the rest below it'
        }
      : {
          message: `\`${title}\` is too long for the name of a topic; it was read as a note`,
          help: 'if it names something to learn, name it shortly, with the rest behind a colon'
        },
  'mixed-numbering': (found) => {
    if (found.kind === 'break')
      return {
        message: `\`${found.title}\` has the number ${found.found}, ${found.expected} was to be expected`,
        help: 'number on, or add what is missing between'
      }
    const message =
      found.kind === 'two-ways'
        ? `\`${found.title}\` and \`${found.other}\` are numbered in two ways`
        : `\`${found.title}\` has no number, most others beside it have one`
    return { message, help: 'number all headings of a group in one way, or none' }
  },
  orphan: ({ label }) => ({
    message: `\`${label}\` needs nothing and nothing needs it; it was read as standing alone`,
    help: 'state what comes before it (`前置：[[…]]`), or leave it if nothing does'
  }),
  'skipped-level': ({ title, parent, count, mark }) => {
    const more =
      count > 2
        ? `, as do ${count - 1} more in this outline`
        : count === 2
          ? ', as does one more'
          : ''
    return {
      message: parent
        ? `the heading \`${title}\` skips a level below \`${parent}\`${more}`
        : `the heading \`${title}\` is deeper than others that stand in no chapter either${more}`,
      help: `write it with \`${mark}\`, or add the heading that is missing between`
    }
  },
  'author-decides': (found) => {
    if (found.kind === 'hours')
      return {
        message: `\`${found.label}\` takes ${found.hours} h, as stated here, although the lexicon says ${found.typical} h`,
        help: 'nothing to do; remove the line to let the lexicon decide'
      }
    if (found.kind === 'not-prerequisite')
      return {
        message: `\`${found.source}\` is no prerequisite of \`${found.target}\`, as stated here, against evidence (${found.evidence}): ${found.sentences.en}`,
        help: 'nothing to do; remove the line to let the evidence count'
      }
    const [stated, named] = found.kind === 'same' ? ['one topic', 'two'] : ['two topics', 'one']
    return {
      message: `\`${found.title}\` and \`${found.name}\` are ${stated}, as stated here, although their names say ${named}`,
      help: 'nothing to do; remove the line to let the names decide'
    }
  },
  'stated-cycle': ({ names, places }) => ({
    message: `the stated prerequisites go in a circle: ${names.map((name) => `\`${name}\``).join(' → ')}`,
    help: `remove this line or one of ${places.join(', ')}`
  }),
  'self-prerequisite': ({ name }) => ({
    message: `\`${name}\` is stated as a prerequisite of itself`,
    help: 'name another topic, or remove the line'
  }),
  'ambiguous-prerequisite': ({ name, candidates }) => ({
    message: `\`${name}\` can mean ${candidates.map(({ label, id }) => `${label} (${id})`).join(', ')}`,
    help: 'write one of these ids instead'
  }),
  'unknown-prerequisite': ({ name, nearest }) => ({
    message: `no topic is called \`${name}\``,
    help: nearest ? `did you mean \`${nearest}\`?` : 'add the topic to an outline, or mend the name'
  }),
  'unclosed-block': ({ isCode, count }) => ({
    message: `${isCode ? 'the code' : 'the comment'} that begins here never ends; ${count} lines that look like headings or list items were read as part of it`,
    help: isCode ? 'close it with a line of the same marks' : 'close it with `-->`'
  }),
  'too-deep': ({ level }) => ({
    message: `lists or quotes nest deeper than ${level} levels; what lies deeper was read at level ${level}`,
    help: 'indent less, or make headings of the outer levels'
  }),
  'front-matter': ({ reason }) => ({
    message: `the front matter is not valid YAML: ${reason}`,
    help: 'mend the lines between the two `---`, or remove them'
  }),
  'damaged-encoding': ({ encoding, repaired, completed, guessed, lines, lost }) => ({
    message: [
      `the text was decoded twice, ${encoding}: ${countOf(repaired, 'character')} repaired`,
      ...(completed > 0 ? [`${completed} of them missed bytes that only one reading fits`] : []),
      `${guessed} of them guessed${guessed === 0 ? '' : `, on ${lineList(lines)}`}`,
      `${lost} given up`
    ].join('; '),
    help: 'print the mended text with `zhilu repair`, read it over and save it as UTF-8'
  }),
  'unreadable-bytes': ({ encoding, lines }) => ({
    message: `${countOf(lines.length, 'place')} cannot be read as ${encoding} and became \`\ufffd\`, on ${lineList(lines)}`,
    help: 'write the missing characters there, and save the file as UTF-8'
  }),
  'assumed-encoding': ({ encoding }) => ({
    message: `read as ${encoding}`,
    help: 'save the file as UTF-8 to be sure'
  }),
  'unknown-encoding': ({ encoding }) => ({
    message: `the encoding cannot be told for certain; read as ${encoding} for want of better`,
    help: 'save the file as UTF-8 with the program that wrote it'
  }),
  'missing-redirect': ({ id, next }) => ({
    message: `the id \`${id}\` is gone, its name is now that of \`${next}\``,
    help: `add "${id}": "${next}", or build again with --update-redirects`
  }),
  'topic-gone': ({ topics, more }) => ({
    message: `no topic bears the names of ${topics.map(({ label, id }) => `\`${label}\` (${id})`).join(', ')}${more > 0 ? ` and ${more} more` : ''}: links to them end nowhere`,
    help: 'where one was renamed, add "old-id": "new-id"'
  }),
  'dangling-redirect': ({ id, next }) => ({
    message: `\`${id}\` leads to \`${next}\`, which no topic has as its id`,
    help: 'name a topic there, or remove the line'
  }),
  'incomparable-graph': ({ why }) => ({
    message: `ids that are gone cannot be told: ${why}`,
    help: 'this build writes it anew; restore the file before building if it was in use'
  })
}

/** “line 3”, “lines 3, 7–9, 12”, “lines 1–40 and 12 more”. */
function lineList(lines: readonly number[]): string {
  const { count, named, more } = namedLines(lines)
  return `${count === 1 ? 'line' : 'lines'} ${named}${more > 0 ? ` and ${more} more` : ''}`
}

/** “1 place”, “2 places”. */
function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
