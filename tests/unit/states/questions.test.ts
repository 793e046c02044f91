import { describe, expect, test } from 'vitest'
import { questionFor } from '@/publishing/states/words/questions'
import { approved, draft, facts, friday, monday, notices, now, standing, sundayNight } from './facts'

const live = standing(approved({ title: 'Four libraries stay open' }))

describe('what is asked before an action', () => {
  test('a withdrawal names the document, what is so, and what would be', () => {
    expect(questionFor('withdraw', facts({ standing: live }), now)).toEqual({
      title: 'Withdraw “Four libraries stay open”?',
      now: 'Everybody sees this text.',
      after: 'The page stays and says why. It leaves lists, feeds and search.',
      does: 'Withdraw now',
      isDangerous: true,
    })
  })

  test('a broken embargo says by how much', () => {
    const ahead = standing(approved({ title: 'Homes', publishedAt: sundayNight }))
    const { title, after } = questionFor('publish-now', facts({ standing: ahead }), now)
    expect(title).toBe('Publish “Homes” 11 minutes early?')
    expect(after).toContain('before the embargo of Sunday 29 November, 12:01am is over')
  })

  test('taking off is stopping where nothing is public yet', () => {
    const ahead = standing(approved({ title: 'Homes', publishedAt: sundayNight }))
    expect(questionFor('take-off', facts({ standing: ahead }), now).title).toBe('Stop “Homes”?')
    expect(questionFor('take-off', facts({ standing: live }), now).after).toContain('no longer here')
  })

  test('a planned change is named by its time, and cancelling it is not dangerous', () => {
    const change = { id: 'c', goesLiveAt: monday, byYou: true, approvedAt: friday, isNewest: true }
    const about = facts({ standing: { ...standing(approved(), draft()), change }, change })
    const asked = questionFor('cancel-change', about, now)
    expect(asked.title).toBe('Cancel the change of Monday 30 November, 10am?')
    expect(asked.isDangerous).toBeUndefined()
  })

  test('a notice that is ended is kept as past', () => {
    const notice = facts({ type: notices, standing: standing(approved({ title: 'Bins', startsAt: friday })) })
    expect(questionFor('end', notice, now)).toMatchObject({
      title: 'End “Bins” now?',
      after: 'It leaves every page, and is kept among past notices.',
    })
  })
})
