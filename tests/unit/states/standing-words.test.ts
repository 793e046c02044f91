import { describe, expect, test } from 'vitest'
import { standingWords } from '@/publishing/states/words/standing-words'
import * as made from './facts'
import { approved, author, draft, editor, facts, friday, monday, notices, now, standing, sundayNight } from './facts'

const you = { name: 'Alex Reed', isYou: true }
const jo = { name: 'Jo Patel', isYou: false }
const bySam = { by: 'Sam', byYou: false, at: '2026-11-28T16:10:00.000Z' }
const onFriday = { by: 'Sam', byYou: false, at: friday }
const planned = {
  id: 'change',
  goesLiveAt: monday,
  by: 'Priya',
  byYou: false,
  approvedAt: '2026-11-28T15:00:00.000Z',
  isNewest: true,
}
const withChange = (newest = draft()) => ({ ...standing(approved(), newest), change: { goesLiveAt: monday } })
const withdrawn = approved({ withdrawal: { at: '2026-11-28T14:54:00.000Z', reason: 'Wrong.' } })
const over = approved({ expiresAt: '2026-11-01T00:00:00.000Z' })
const said = (more: Parameters<typeof facts>[0] = {}) => standingWords(facts(more), now)
const labels = (more: Parameters<typeof facts>[0] = {}) => said(more).rows.map(({ label }) => label)

describe('who sees what, from when, and what the first button does', () => {
  test.each([
    {
      what: 'not saved, an editor',
      about: {},
      state: 'Not saved yet',
      says: 'Nobody sees this.',
      button: 'Publish now',
    },
    {
      what: 'not saved, an author',
      about: { may: author },
      state: 'Not saved yet',
      says: 'Nobody sees this.',
      button: 'Ask for approval',
    },
    {
      what: 'a draft, its author',
      about: { standing: standing(undefined), may: author, editor: you },
      state: 'Draft',
      says: 'Nobody outside the team sees this. Approved by an editor, it goes live at once.',
      button: 'Ask for approval',
    },
    {
      what: 'a draft with a time, its author',
      about: { standing: standing(undefined, draft({ publishedAt: sundayNight })), may: author },
      state: 'Draft',
      says: 'Nobody outside the team sees this. Approved by an editor, it goes live Sunday 29 November, 12:01am.',
      button: 'Ask for approval',
    },
    {
      what: 'a draft, an editor',
      about: { standing: standing(undefined) },
      state: 'Draft',
      says: 'Readers see nothing.',
      button: 'Publish now',
    },
    {
      what: 'a draft, an editor who types a time',
      about: { standing: standing(undefined), form: { modified: true, from: sundayNight } },
      state: 'Draft',
      says: 'Readers see nothing.',
      button: 'Approve for 29 Nov, 12:01am',
    },
    {
      what: 'what waits, an editor',
      about: { standing: standing(undefined, draft({ submitted: true, publishedAt: sundayNight })) },
      state: 'Waits for approval',
      says: 'Readers see nothing. Approved now, it goes live Sunday 29 November, 12:01am.',
      button: 'Approve for 29 Nov, 12:01am',
    },
    {
      what: 'what waits, its author',
      about: { standing: standing(undefined, draft({ submitted: true })), may: author },
      state: 'Waits for approval',
      says: 'Readers see nothing. It waits for an editor; approved, it goes live at once.',
      button: 'Waits for approval',
    },
    {
      what: 'a second person is needed',
      about: { standing: standing(undefined), twoPeople: true, others: ['Sam', 'Priya'], editor: you },
      state: 'Needs a second person',
      says: 'Readers see nothing. You edited this last, so somebody else must approve it.',
      button: 'Ask Sam or Priya',
    },
    {
      what: 'a second person is asked already',
      about: {
        standing: standing(undefined, draft({ submitted: true })),
        twoPeople: true,
        others: ['Sam', 'Priya', 'Omar'],
        editor: you,
      },
      state: 'Needs a second person',
      says: 'Readers see nothing. You edited this last, so it waits for another editor.',
      button: 'Waits for another editor',
    },
    {
      what: 'the second person',
      about: {
        standing: standing(undefined, draft({ submitted: true })),
        twoPeople: true,
        others: ['Sam'],
        editor: jo,
      },
      state: 'Waits for approval',
      says: 'Readers see nothing. Approved now, it goes live at once.',
      button: 'Publish now',
    },
    {
      what: 'the second person who has typed',
      about: {
        standing: standing(undefined, draft({ submitted: true })),
        twoPeople: true,
        others: ['Sam'],
        editor: jo,
        form: { modified: true },
      },
      state: 'Needs a second person',
      says: 'Readers see nothing. With your changes you edited this last, so somebody else must approve it.',
      button: 'Ask Sam',
    },
    {
      what: 'goes live',
      about: { standing: standing(approved({ publishedAt: sundayNight })), approval: bySam },
      state: 'Goes live Sunday 29 November, 12:01am',
      says: 'Readers see nothing until Sunday 29 November, 12:01am. Then they see the text that Sam approved at 4:10pm.',
      button: 'No changes to approve',
    },
    {
      what: 'goes live, with your newer draft',
      about: {
        standing: standing(approved({ publishedAt: sundayNight }), draft({ publishedAt: sundayNight })),
        approval: bySam,
        editor: you,
      },
      state: 'Goes live Sunday 29 November, 12:01am',
      says: 'Readers see nothing until Sunday 29 November, 12:01am. Then they see the text that Sam approved at 4:10pm, not your draft of 11:50pm.',
      button: 'Approve for 29 Nov, 12:01am',
    },
    {
      what: 'live',
      about: { standing: standing(approved()), approval: onFriday },
      state: 'Live since Friday 27 November, 9:30am',
      says: 'Everybody sees this text.',
      button: 'No changes to publish',
    },
    {
      what: 'live, somebody types',
      about: { standing: standing(approved()), form: { modified: true } },
      state: 'Live since Friday 27 November, 9:30am',
      says: 'Everybody sees this text.',
      button: 'Publish changes',
    },
    {
      what: 'live, its time moved ahead',
      about: { standing: standing(approved()), form: { modified: true, from: monday } },
      state: 'Live since Friday 27 November, 9:30am',
      says: 'Everybody sees this text.',
      button: 'Take it away until 30 Nov, 10am …',
    },
    {
      what: 'live, a reason to withdraw it typed',
      about: { standing: standing(approved()), form: { modified: true, withdrawal: 'It was wrong.' } },
      state: 'Live since Friday 27 November, 9:30am',
      says: 'Everybody sees this text.',
      button: 'Withdraw',
    },
    {
      what: 'live with a newer draft',
      about: {
        standing: standing(approved(), draft({ publishedAt: friday })),
        approval: onFriday,
        editor: you,
        differs: '2 paragraphs change',
      },
      state: 'Live, newer draft',
      says: 'Readers see the text of 27 November. Published, your draft replaces it at once: 2 paragraphs change.',
      button: 'Publish changes',
    },
    {
      what: 'live with an author’s draft that waits',
      about: { standing: standing(approved(), draft({ submitted: true })), approval: onFriday, editor: jo },
      state: 'Live, newer draft waits for approval',
      says: 'Readers see the text of 27 November. Published, Jo Patel’s draft replaces it at once.',
      button: 'Publish changes',
    },
    {
      what: 'live with a planned change',
      about: { standing: withChange(), change: planned, approval: onFriday },
      state: 'Live, changes Monday 30 November, 10am',
      says: 'Readers see the text of 27 November until Monday 30 November, 10am. Then they see the one that Priya approved at 3pm.',
      button: 'No changes to approve',
    },
    {
      what: 'live with a planned change, and a draft newer than that',
      about: {
        standing: withChange(),
        change: { ...planned, isNewest: false },
        approval: onFriday,
        editor: you,
      },
      state: 'Live, changes Monday 30 November, 10am',
      says: 'Readers see the text of 27 November until Monday 30 November, 10am. Then they see the one that Priya approved at 3pm, not your draft of 11:50pm.',
      button: 'Approve for 30 Nov, 10am',
    },
    {
      what: 'withdrawn',
      about: { standing: standing(withdrawn) },
      state: 'Withdrawn Saturday 28 November, 2:54pm',
      says: 'Readers find a page that says it was withdrawn, and your reason. Lists, feeds and search leave it out.',
      button: 'Publish again …',
    },
    {
      what: 'time over',
      about: { standing: standing(over) },
      state: 'Came off at the end of Saturday 31 October',
      says: 'Its address says “This page is no longer here”. Old links and feeds lead there.',
      button: 'Put back until …',
    },
    {
      what: 'time over, with a new end typed',
      about: { standing: standing(over), form: { modified: true, until: '2026-12-16T00:00:00.000Z' } },
      state: 'Came off at the end of Saturday 31 October',
      says: 'Its address says “This page is no longer here”. Old links and feeds lead there.',
      button: 'Put back until the end of 15 Dec',
    },
  ])('$what', ({ about, state, says, button }) => {
    const words = said(about)
    expect([words.state.words, words.sentence, words.primary?.label]).toEqual([state, says, button])
  })

  test('a button that would do nothing does nothing', () => {
    expect(said({ standing: standing(approved()) }).primary).toEqual({ label: 'No changes to publish' })
    expect(said({ standing: standing(approved()), may: made.reader }).primary).toBeUndefined()
  })

  test('an end and a withdrawal that are set are said beside what is live', () => {
    expect(said({ standing: standing(approved({ expiresAt: '2026-12-16T00:00:00.000Z' })) }).sentence).toBe(
      'Everybody sees this text. It comes off at the end of Tuesday 15 December.',
    )
    const later = approved({ withdrawal: { at: '2027-01-04T09:00:00.000Z', reason: 'Wrong.' } })
    expect(said({ standing: standing(later) }).sentence).toBe(
      'Everybody sees this text. It is withdrawn on Monday 4 January 2027, 9am.',
    )
  })

  test('the first moment of a day is never a midnight that could be either', () => {
    const midnight = approved({ publishedAt: '2026-11-30T00:00:00.000Z' })
    expect(said({ standing: standing(midnight) }).state.words).toBe('Goes live Monday 30 November, 12am')
  })

  test('service notices keep their own words', () => {
    const notice = (more: object) =>
      said({ type: notices, standing: standing(approved({ startsAt: friday, ...more })) })
    expect(notice({}).listCell).toBe('Shown now')
    expect(notice({ startsAt: monday }).listCell).toBe('Planned from Monday 30 November, 10am')
    expect(notice({ startsAt: monday }).sentence).toContain('announced among planned notices until Monday')
    expect(notice({ endsAt: friday }).listCell).toBe('Past')
    expect(notice({ endsAt: friday }).sentence).toBe('It is kept among past notices, marked as over.')
  })
})

describe('what else can be done now', () => {
  test.each([
    { what: 'not saved', about: {}, rows: ['Set a time …'] },
    {
      what: 'a draft, its author',
      about: { standing: standing(undefined), may: author },
      rows: ['Set a time …', 'Make a preview link …', 'Leave a note for the editor …'],
    },
    {
      what: 'waits, an editor',
      about: {
        standing: standing(undefined, draft({ submitted: true, publishedAt: sundayNight })),
        handedIn: { by: 'Jo', at: friday },
      },
      rows: ['Return to Jo with a comment …', 'Change the time …', 'Publish now …'],
    },
    {
      what: 'waits, its author',
      about: { standing: standing(undefined, draft({ submitted: true })), may: author },
      rows: ['Take it back', 'Set a time …'],
    },
    {
      what: 'a second person',
      about: { standing: standing(undefined), twoPeople: true, editor: you },
      rows: ['Approve alone, with a reason …', 'Set a time …', 'Make a preview link …'],
    },
    {
      what: 'goes live',
      about: { standing: standing(approved({ publishedAt: sundayNight })) },
      rows: ['Change the time …', 'Publish now …', 'Stop it: keep as a draft …'],
    },
    {
      what: 'live',
      about: { standing: standing(approved()) },
      rows: [
        'Add a correction …',
        'Set when it comes off …',
        'Withdraw …',
        'End now …',
        'Take it off: keep as a draft …',
      ],
    },
    {
      what: 'live, a draft beside it',
      about: { standing: standing(approved(), draft({ submitted: true })) },
      rows: [
        'Return to its authors with a comment …',
        'Publish changes later …',
        'Drop the draft …',
        'Add a correction …',
        'Set when it comes off …',
        'Withdraw what is live …',
        'End now …',
        'Take it off: keep as a draft …',
      ],
    },
    {
      what: 'live, a change planned, which ending would leave behind',
      about: { standing: withChange(), change: planned },
      rows: [
        'Change the time …',
        'Change it now …',
        'Cancel the change …',
        'Add a correction …',
        'Set when it comes off …',
        'Withdraw what is live …',
        'Take it off: keep as a draft …',
      ],
    },
    {
      what: 'withdrawn',
      about: { standing: standing(withdrawn) },
      rows: ['Change the reason …', 'Take it off: keep as a draft …'],
    },
    {
      what: 'time over',
      about: { standing: standing(over) },
      rows: ['Set when it comes off …', 'Copy as a new one …'],
    },
    { what: 'live, an author', about: { standing: standing(approved()), may: author }, rows: [] },
    { what: 'live, somebody who only reads', about: { standing: standing(approved()), may: made.reader }, rows: [] },
  ])('$what', ({ about, rows }) => expect(labels(about)).toEqual(rows))

  test('a page that has no end and is never withdrawn can be taken off', () => {
    const pages = { slug: 'pages', lifetime: {}, canBeWithdrawn: false, hasUpdates: false }
    expect(labels({ type: pages, standing: standing(approved()) })).toEqual(['Take it off: keep as a draft …'])
  })

  test('how early it would be is said', () => {
    const waiting = draft({ submitted: true, publishedAt: sundayNight })
    const row = said({ standing: standing(undefined, waiting) }).rows.find(({ does }) => does === 'publish-now')
    expect(row?.aside).toBe('11 minutes early')
  })
})

describe('what is said afterwards', () => {
  test.each([
    { done: 'publish', about: { standing: standing(undefined) }, says: 'Live now. Everybody sees it.' },
    {
      done: 'publish',
      about: { standing: standing(undefined, draft({ publishedAt: sundayNight })) },
      says: 'Approved. Goes live Sunday 29 November, 12:01am.',
    },
    {
      done: 'publish',
      about: { standing: standing(approved(), draft({ publishedAt: friday })) },
      says: 'Changed. Readers see your text.',
    },
    {
      done: 'publish',
      about: { standing: standing(approved()), form: { modified: true, from: monday } },
      says: 'Taken away until Monday 30 November, 10am.',
    },
    {
      done: 'publish',
      about: { standing: standing(approved()), form: { modified: true, withdrawal: 'It was wrong.' } },
      says: 'Withdrawn. The page now says why.',
    },
    { done: 'save-draft', about: { standing: standing(approved()) }, says: 'Draft saved. Readers see no change.' },
    {
      done: 'submit',
      about: { standing: standing(undefined), may: author },
      says: 'Asked for approval. Editors find it on their start page.',
    },
    { done: 'return', about: { handedIn: { by: 'Jo', at: friday } }, says: 'Sent back to Jo.' },
    { done: 'withdraw', about: { standing: standing(approved()) }, says: 'Withdrawn. The page now says why.' },
    { done: 'end', about: { standing: standing(approved()) }, says: 'Ended. The page says it is gone.' },
    { done: 'restore', about: { standing: standing(approved()) }, says: 'Restored as a draft. Readers see no change.' },
  ] as const)('$done: $says', ({ done, about, says }) => expect(said(about).toast(done)).toBe(says))

  test('a planned change names its time', () => {
    expect(said({ standing: standing(approved(), draft()) }).toast('publish-later', monday)).toBe(
      'Planned: changes on Monday 30 November, 10am.',
    )
  })
})

describe('notes', () => {
  test('a newer draft that is not what goes out says so', () => {
    const about = {
      standing: standing(approved({ publishedAt: sundayNight }), draft()),
      editor: you,
      differs: '1 sentence added, 1 figure changed',
    }
    expect(said(about).notes).toEqual([
      {
        kind: 'warning',
        text: 'Your draft differs: 1 sentence added, 1 figure changed. Approve it, and it goes out instead.',
        compares: true,
      },
    ])
  })

  test('what somebody said with a decision is shown with their name', () => {
    expect(said({ standing: standing(undefined), said: { by: 'Jo', words: 'Figures checked.' } }).notes).toEqual([
      { kind: 'words', by: 'Jo', text: 'Figures checked.' },
    ])
  })
})

test('who may only write is offered nothing that publishes', () => {
  const all = [standing(undefined), standing(undefined, draft({ submitted: true })), standing(approved(), draft())]
  for (const one of all) {
    const words = said({ standing: one, may: author })
    expect(words.primary?.does).not.toBe('publish')
    expect(words.rows.some(({ isDangerous }) => isDangerous)).toBe(false)
  }
  expect(editor.publish).toBe(true)
})
