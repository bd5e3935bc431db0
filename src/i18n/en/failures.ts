import type { failures as texts } from '../zh/failures.ts'

/** Waiting and failing, in English. */
export const failures: typeof texts = {
  finding: 'Looking…',
  noAnswer: 'No answer came. Check the network, then reload and try again.',
  loading: 'Opening the map…',
  reload: 'Reload',
  failures: {
    missing: {
      title: 'The graph file is missing',
      help: 'This site lacks graph.core.bin. Reload later; if the site is yours, run zhilu build and upload what it writes.'
    },
    failing: {
      title: 'The site is out of order',
      help: 'The graph file cannot be had just now. Reload in a few minutes.'
    },
    offline: {
      title: 'The site cannot be reached',
      help: 'Check the network, then reload.'
    },
    damaged: {
      title: 'The graph file is damaged',
      help: 'It may not have arrived whole. Reload; if it stays like this, ask the owner of the site to run zhilu build again.'
    },
    newer: {
      title: 'The graph file is newer than this page',
      help: 'The site has just been updated. Reload the page, and clear the cache if that is not enough.'
    },
    'other-build': {
      title: 'The graph file is of another build',
      help: 'The site has just been updated. Reload the page, and clear the cache if that is not enough.'
    },
    'not-a-graph-file': {
      title: 'What arrived is not a graph file',
      help: 'The site gave something else at the address of graph.core.bin. Reload; if the site is yours, check that address.'
    },
    crashed: {
      title: 'The page made a mistake',
      help: 'Your marks are safe. Reload; if it happens again, take away what stands behind the # in the address.'
    }
  }
}
