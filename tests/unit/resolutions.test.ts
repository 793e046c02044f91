import { Decision } from '@collections/agenda-items/decision'
import { opening } from '@collections/agenda-items/opening'
import { ResolutionText } from '@collections/agenda-items/resolutions'
import { outcomeOf, resolvedText, verbSaid } from '@collections/agenda-items/verbs'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { hasContent } from '@/rich-text/has-content'

type Row = Parameters<typeof resolvedText>[0]
const one = (verb: Row['verb'], text: string): Row => ({ verb, text })

describe('what came of it, in the words of a resolution', () => {
  it.each([
    ['That the repaving not be approved.', 'Not approved'],
    ['That the repaving be not approved.', 'Not approved'],
    ['That the repaving NOT BE APPROVED.', 'Not approved'],
    ['That the plan no longer be approved.', 'Not approved'],
    ['That the plan be neither approved nor deferred.', 'Not approved and not deferred'],
    ['That the report be noted but not approved.', 'Noted and not approved'],
    ['That the Board declined to approve the plan.', 'Not approved'],
    ['That the Board does not agree the fees.', 'Not agreed'],
    ['not to note the report', 'Not noted'],
    ['That approval be refused.', 'Refused'],
    ['That the application be rejected.', 'Rejected'],
    ['That the decision to approve be deferred.', 'Deferred'],
    ['That the plan be approved and progress be noted.', 'Approved and noted'],
    ['That the report be noted, endorsed and adopted.', 'Noted, endorsed and adopted'],
    ['That the report be formally noted.', 'Noted'],
    ['That the recommendation of refusal be approved.', 'Decided'],
    ['That it be agreed not to approve the plan.', 'Decided'],
    ['That no grant be approved.', 'Decided'],
    ['That approval not be given.', 'Decided'],
    ['That officers report again so that the plan can be approved.', 'Decided'],
    ['That thanks be given.', 'Decided'],
    ['That the plan cannot be approved.', 'Decided'],
    ['That the plan can’t be approved.', 'Decided'],
    ['That it shouldn’t be approved.', 'Decided'],
    ['That, unless the plan be approved by Council, work stop.', 'Decided'],
    ['That the motion that the plan be approved be lost.', 'Decided'],
    ['That the application be approved or refused by the Director.', 'Decided'],
    ['That the proposal to withhold consent be approved.', 'Decided'],
    ['That consideration of whether the plan be approved be deferred.', 'Decided'],
  ])('%s %s', (text, outcome) => {
    expect(outcomeOf([one('other', text)])).toBe(outcome)
  })

  it('is no “yes” where one of several can’t be told, or where the verb agrees to a “no”', () => {
    expect(outcomeOf([one('approved', 'the plan'), one('other', 'That the refusal be agreed.')])).toBe('Decided')
    expect(outcomeOf([one('agreed', 'to refuse the application')])).toBe('Decided')
    expect(outcomeOf([one('agreed', 'that the officers be instructed to refuse the application')])).toBe('Decided')
    expect(outcomeOf([one('agreed', 'that the plan not go ahead')])).toBe('Decided')
    expect(outcomeOf([one('noted', 'the refusal of the application')])).toBe('Noted')
    expect(outcomeOf([one('approved', 'That no field be sold.')])).toBe('Decided')
  })

  it('is no “Noted” where something was done besides', () => {
    const sale = one('approved', 'that the mill be sold to the trust')
    expect(outcomeOf([sale, one('noted', 'that bats live there')])).toBe('Approved and noted')
    expect(outcomeOf([one('other', 'That the mill be sold.'), one('noted', 'the report')])).toBe('Decided')
    expect(outcomeOf([one('approved', 'the plan'), one('other', 'That thanks be given.')])).toBe('Approved')
  })
})

describe('a whole resolution beside a verb that was left as it was', () => {
  it.each([
    [
      'noted',
      'That the report and presentation be noted.',
      'RESOLVED – That the report and presentation be noted.',
      'Noted',
    ],
    ['approved', 'That the plan be approved.', 'RESOLVED – That the plan be approved.', 'Approved'],
    ['noted', 'That the application be refused.', 'RESOLVED – That the application be refused.', 'Refused'],
    ['approved', 'that the plan not be approved', 'RESOLVED – that the plan not be approved', 'Not approved'],
    ['noted', 'that costs had risen', 'RESOLVED – that the Board noted that costs had risen', 'Noted'],
    [
      'recommended',
      'That Council adopt it.',
      'RESOLVED – that the Board recommended that Council adopt it.',
      'Recommended',
    ],
    ['agreed', 'that fees be paid', 'RESOLVED – that the Board agreed that fees be paid', 'Agreed'],
    ['other', 'the plan be approved', 'RESOLVED – that the plan be approved', 'Approved'],
    ['approved', 'That the mill be sold.', 'RESOLVED – That the mill be sold.', 'Approved'],
    ['refused', 'That the field be built on.', 'RESOLVED – That the field be built on.', 'Refused'],
    ['deferred', 'That the fees be raised in May.', 'RESOLVED – That the fees be raised in May.', 'Deferred'],
    ['noted', 'That the mill be sold.', 'RESOLVED – That the mill be sold.', 'Decided'],
  ] as const)('%s %s', (verb, text, shown, outcome) => {
    const row = one(verb, text)
    expect(opening([row], { title: 'Health and Wellbeing Board' }) + resolvedText(row)).toBe(shown)
    expect(outcomeOf([row])).toBe(outcome)
  })

  it('has no verb for programs, and nobody is named before several', () => {
    const rows = [one('noted', 'That the report be noted.'), one('approved', 'the plan')]
    expect(rows.map(verbSaid)).toEqual(['other', 'approved'])
    expect([opening(rows, { title: 'Cabinet' }), opening(rows)]).toEqual(['RESOLVED:', 'DECIDED:'])
    expect(opening([one('noted', 'That the report be noted.')])).toBe('DECIDED – ')
    expect(opening([one('noted', 'the report'), one('approved', 'the plan')], { title: 'Cabinet' })).toBe(
      'RESOLVED – that the Cabinet:',
    )
  })
})

describe('what was resolved, on a page', () => {
  const shown = (...texts: string[]) =>
    renderToStaticMarkup(
      createElement(ResolutionText, { resolutions: texts.map((text) => one('noted', text)), words: {} }),
    )

  it('has the address of its place from the first on, and is found at the one it had', () => {
    expect(shown('the report')).toMatch(/<p class="resolution" id="a">.*<span id="resolution-1">/)
    const several = shown('the report', 'the plan')
    for (const id of ['a', 'b', 'resolution-1', 'resolution-2']) expect(several.split(`id="${id}"`)).toHaveLength(2)
  })

  it('keeps its lines', () => {
    for (const html of [shown('these:\ni) one\nii) two'), shown('these:\ni) one', 'the plan')])
      expect(html).toMatch(/<span class="lines"[^>]*>.*these:\ni\) one/)
  })
})

describe('what was resolved at a meeting', () => {
  const paragraph = (...texts: string[]) => ({
    root: { type: 'root', children: [{ type: 'paragraph', children: texts.map((text) => ({ type: 'text', text })) }] },
  })
  const shown = (minutesState: string | undefined, minutes?: object, more: object = {}) => {
    const meeting = minutesState ? { id: 'm', minutesState } : undefined
    const item = { resolutions: [one('noted', 'the report')], meeting, minutes, ...more }
    return renderToStaticMarkup(createElement(Decision, { item: item as never }))
  }
  const draft = 'Draft: the minutes of this meeting are not approved yet.'

  it.each([
    ['none', undefined],
    ['draft', undefined],
    ['draft', paragraph()],
    ['draft', paragraph(' ')],
  ])('is called a draft by itself while the minutes are “%s” and say nothing in words', (state, minutes) => {
    expect(shown(state, minutes)).toContain(draft)
  })

  it('is not where the minutes say so, are approved, or an officer decided', () => {
    for (const html of [shown('draft', paragraph('It was said.')), shown('approved'), shown(undefined)]) {
      expect(html).toContain('noted the report')
      expect(html).not.toContain(draft)
    }
    expect(shown('approved', undefined, { exempt: true })).toBe('')
  })

  it('has minutes in words where anything is in them', () => {
    const table = { root: { type: 'root', children: [{ type: 'table', children: [] }] } }
    expect(
      [paragraph('x'), table, paragraph(), { root: { children: [] } }, null].map((one) => hasContent(one as never)),
    ).toEqual([true, true, false, false, false])
  })
})
