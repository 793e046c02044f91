import type { Run } from './actions'

/** Runs that broke the newsroom once; they are tried in every case. */
export const foundOut: Run[] = [
  {
    // An incomplete draft kept the published version on the site.
    type: 'news',
    twoPeople: false,
    writer: 'author',
    actions: [
      { who: 'editor', does: 'publishes', in: 0, reworded: false, giving: 'no reason' },
      { who: 'author', does: 'edits', what: 'words', asDraft: true, emptied: true },
      { who: 'second editor', does: 'unpublishes' },
    ],
  },
  {
    // A withdrawal that was moved ahead brought back, alone, what was withdrawn.
    type: 'news',
    twoPeople: true,
    writer: 'author',
    actions: [
      { who: 'editor', does: 'publishes', in: 0, reworded: false, giving: 'no reason' },
      { who: 'editor', does: 'withdraws', in: 0 },
      { who: 'editor', does: 'withdraws', in: 60 },
    ],
  },
  {
    // A change approved before brought back what had been withdrawn sooner than was planned.
    type: 'news',
    twoPeople: false,
    writer: 'author',
    actions: [
      { who: 'editor', does: 'publishes', in: 0, reworded: false, giving: 'no reason' },
      { who: 'editor', does: 'withdraws', in: 60 },
      { who: 'author', does: 'edits', what: 'words', asDraft: true, emptied: false },
      { who: 'editor', does: 'schedules', in: 20, giving: 'no reason' },
      { who: 'second editor', does: 'withdraws at once' },
      { who: 'author', does: 'waits', minutes: 30 },
    ],
  },
  {
    // On MongoDB, what is empty in the published version was taken from the newer draft.
    type: 'news',
    twoPeople: false,
    writer: 'author',
    actions: [
      { who: 'editor', does: 'publishes', in: 0, reworded: false, giving: 'no reason' },
      { who: 'author', does: 'edits', what: 'aside', asDraft: true, emptied: false },
      { who: 'editor', does: 'withdraws at once' },
    ],
  },
  {
    // Likewise in an older version that was approved for later, or restored.
    type: 'news',
    twoPeople: false,
    writer: 'author',
    actions: [
      { who: 'editor', does: 'publishes', in: 0, reworded: false, giving: 'no reason' },
      { who: 'author', does: 'edits', what: 'aside', asDraft: true, emptied: false },
      { who: 'editor', does: 'schedules', in: 20, version: 0, giving: 'no reason' },
      { who: 'author', does: 'waits', minutes: 30 },
      { who: 'editor', does: 'publishes', in: 0, reworded: false, giving: 'no reason' },
      { who: 'editor', does: 'restores', version: 1, asDraft: false },
    ],
  },
  {
    // A draft without a date beside what was live could not be approved from the history: it was taken for put off.
    type: 'news',
    twoPeople: false,
    writer: 'author',
    actions: [
      { who: 'author', does: 'restores', version: 0, asDraft: false },
      { who: 'editor', does: 'approves a text', version: 0, giving: 'a reason', sure: false },
      { who: 'second editor', does: 'approves a text', version: 3, giving: 'a reason', sure: false },
    ],
  },
]
