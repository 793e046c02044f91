import { expect, test } from 'vitest'
import { afterApproval } from '@/publishing/history/after-approval'
import { approved, draft, facts, now, standing, sundayNight } from '../states/facts'

const over = '2026-11-01T00:00:00.000Z'

test.each([
  [facts({ standing: standing(approved()) }), 'Readers see this text at once.'],
  [facts({ standing: standing(approved(), draft()) }), 'Readers see this text at once. The newer draft stays a draft.'],
  [
    facts({ standing: standing(approved({ publishedAt: sundayNight })) }),
    'Readers see this text from Sunday 29 November, 12:01am.',
  ],
  [
    facts({ standing: standing(approved({ expiresAt: over })) }),
    'Its time is over, so readers see it only once it is put back.',
  ],
])('%# what readers see once an older text is approved', (about, says) => {
  expect(afterApproval(about, false, now)).toBe(says)
})

test('the newest text leaves no draft beside it', () => {
  expect(afterApproval(facts({ standing: standing(undefined) }), true, now)).toBe('Readers see this text at once.')
})
