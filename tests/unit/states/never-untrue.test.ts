import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLive } from '@/publishing/live'
import { standingWords } from '@/publishing/states/words/standing-words'
import { approved, author, draft, editor, facts, news, now, reader } from './facts'

/*
 * Whatever the dates of the approved version and of the draft beside it, the sentence says that readers see
 * the text exactly when the rule of what is live says so.
 */

const span = 400 * 86_400_000
/** Around the present moment, that one and its neighbours too. */
const moment = fc
  .oneof(fc.integer({ min: -span, max: span }), fc.constantFrom(-1, 0, 1))
  .map((away) => new Date(now.getTime() + away).toISOString())
const date = fc.option(moment, { nil: undefined })

const version = fc
  .record({ publishedAt: date, expiresAt: date, withdrawnAt: date })
  .map(({ withdrawnAt, ...dates }) => ({
    ...dates,
    withdrawal: withdrawnAt ? { at: withdrawnAt, reason: 'Wrong.' } : {},
  }))

const somebody = fc.constantFrom(author, editor, reader)

const case_ = fc.record({
  published: fc.option(version, { nil: undefined }),
  newest: fc.option(version, { nil: undefined }),
  submitted: fc.boolean(),
  change: fc.option(
    moment.filter((at) => new Date(at) > now),
    { nil: undefined },
  ),
  may: somebody,
  twoPeople: fc.boolean(),
  isYou: fc.boolean(),
  form: fc.option(fc.record({ modified: fc.boolean(), from: date, until: date }), { nil: undefined }),
})

type Case = typeof case_ extends fc.Arbitrary<infer T> ? T : never

const wordsOf = ({ published, newest, submitted, change, may, twoPeople, isYou, form }: Case) => {
  const isPublic = published && approved({ ...published })
  const standing = {
    newest: newest || !isPublic ? draft({ ...newest, submitted }) : isPublic,
    published: isPublic,
    change: isPublic && change ? { goesLiveAt: change } : undefined,
  }
  const planned = standing.change && {
    id: 'c',
    goesLiveAt: standing.change.goesLiveAt,
    byYou: false,
    approvedAt: now.toISOString(),
    isNewest: isYou,
  }
  const about = facts({ standing, change: planned, may, twoPeople, editor: { isYou }, form })
  return { words: standingWords(about, now), published: isPublic }
}

const runs = { numRuns: 2000 }

test('the sentence says that readers see something exactly when the live rule says so', () => {
  fc.assert(
    fc.property(case_, (one) => {
      const { words, published } = wordsOf(one)
      const isPublic = Boolean(published && isLive(published, news.lifetime, now))
      const withdrawnAt = published?.withdrawal?.at
      const isWithdrawn = isPublic && Boolean(withdrawnAt && new Date(withdrawnAt) <= now)
      expect(/^(?:Everybody sees this text|Readers see the)/.test(words.sentence)).toBe(isPublic && !isWithdrawn)
      expect(/withdrawn, and your reason/.test(words.sentence)).toBe(isWithdrawn)
      expect(/^Live|^Shown now/.test(words.state.words)).toBe(isPublic && !isWithdrawn)
      expect(words.listCell.startsWith('Live')).toBe(isPublic && !isWithdrawn)
    }),
    runs,
  )
})

test('what takes something from readers is offered only to who may, only of what is approved, and last', () => {
  fc.assert(
    fc.property(case_, (one) => {
      const { words, published } = wordsOf(one)
      const dangers = words.rows.map(({ isDangerous }) => Boolean(isDangerous))
      if (dangers.includes(true)) expect([one.may.publish, Boolean(published)]).toEqual([true, true])
      expect(dangers).toEqual([...dangers].sort())
      if (!one.may.publish) expect(words.primary?.does ?? 'submit').toBe('submit')
    }),
    runs,
  )
})

test('no sentence and no button has a hole in it', () => {
  fc.assert(
    fc.property(case_, (one) => {
      const { words } = wordsOf(one)
      const all = [
        words.state.words,
        words.sentence,
        words.primary?.label ?? '',
        ...words.rows.map(({ label }) => label),
      ]
      expect(all.join(' ')).not.toMatch(/undefined|null|NaN|Invalid|\.\.| {2}/)
    }),
    runs,
  )
})
