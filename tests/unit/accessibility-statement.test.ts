import { describe, expect, it } from 'vitest'
import { complianceProblem, testAge } from '@/settings/statement-rules'

describe('the age of the last accessibility test', () => {
  it.each([
    [undefined, '2026-11-22T09:00:00Z', 'never'],
    [null, '2026-11-22T09:00:00Z', 'never'],
    ['2026-09-01T12:00:00Z', '2026-11-22T09:00:00Z', 'recent'],
    ['2025-11-22T12:00:00Z', '2026-11-22T11:59:59Z', 'recent'],
    ['2025-11-22T12:00:00Z', '2026-11-22T12:00:00Z', 'overdue'],
    ['2024-02-29T12:00:00Z', '2025-02-27T12:00:00Z', 'recent'],
    ['2024-02-29T12:00:00Z', '2025-03-01T12:00:00Z', 'overdue'],
    ['2019-01-01T12:00:00Z', '2026-11-22T09:00:00Z', 'overdue'],
  ])('tested on %s, seen at %s, is %s', (testedOn, now, age) => {
    expect(testAge(testedOn, new Date(now))).toBe(age)
  })
})

describe('what a council may say of its site', () => {
  const testedOn = '2026-09-01T12:00:00Z'
  it.each([
    ['nothing at all', {}, undefined],
    ['partly compliant, never tested', { compliance: 'partial' }, undefined],
    ['fully compliant, never tested', { compliance: 'full' }, 'date of the last test'],
    ['fully compliant, tested', { compliance: 'full', testedOn }, undefined],
    [
      'fully compliant with a failure',
      { compliance: 'full', testedOn, problems: [{ reason: 'fails' }] },
      'partly at most',
    ],
    ['fully compliant with an unnamed reason', { compliance: 'full', testedOn, problems: [{}] }, 'partly at most'],
    [
      'fully compliant but for what is exempt',
      { compliance: 'full', testedOn, problems: [{ reason: 'exempt' }] },
      undefined,
    ],
  ])('%s', (_name, claim, problem) => {
    if (problem) expect(complianceProblem(claim)).toContain(problem)
    else expect(complianceProblem(claim)).toBeUndefined()
  })
})
