import type { ComparedJudgement } from '@collections/inspection-reports/judgements'
import { JudgementScale } from '@collections/inspection-reports/scale'
import { onScale, trendOf } from '@collections/inspection-reports/scales'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

type Report = Parameters<typeof onScale>[0]
const ofsted: Report = { inspectorate: 'ofsted' }
const housing: Report = { inspectorate: 'other', inspectorateName: 'Regulator of Social Housing' }
const judged = (judgement: string, before?: string): ComparedJudgement => ({
  area: 'Overall',
  judgement,
  before,
  isSame: before ? before === judgement : undefined,
})
const four = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding']

describe('a judgement on its scale', () => {
  it.each<[string, Report, ComparedJudgement, object | undefined]>([
    ['Ofsted', ofsted, judged('Good', 'Requires improvement to be good'), { grades: four, now: 2, before: 1 }],
    ['in other capitals', ofsted, judged('GOOD '), { grades: four, now: 2 }],
    ['a school since 2025', ofsted, judged('Strong standard', 'Good'), { now: 3 }],
    ['CQC', { inspectorate: 'cqc' }, judged('Inadequate', 'Outstanding'), { now: 0, before: 3 }],
    ['HMICFRS has five', { inspectorate: 'hmicfrs' }, judged('Adequate'), { now: 2 }],
    ['the regulator of housing: 1 is the best', housing, judged('C2', 'C3'), { now: 2, before: 1 }],
    ['its governance', housing, judged('G1'), { grades: ['G4', 'G3', 'G2', 'G1'], now: 3 }],
    ['words that are no grade', ofsted, judged('A mixed picture'), undefined],
    ['a grade of somebody else', ofsted, judged('C2'), undefined],
    ['an inspectorate without grades', { inspectorate: 'lga-peer-challenge' }, judged('Good'), undefined],
    ['another inspectorate', { inspectorate: 'other', inspectorateName: 'The Regulator' }, judged('C2'), undefined],
  ])('%s', (_, report, judgement, expected) => {
    const found = onScale(report, judgement)
    if (expected) expect(found).toMatchObject(expected)
    else expect(found).toBeUndefined()
  })

  it.each<[string, Report, ComparedJudgement, string | undefined]>([
    ['up', ofsted, judged('Good', 'Inadequate'), 'up'],
    ['down', ofsted, judged('Good', 'Outstanding'), 'down'],
    ['the same, in other words', ofsted, judged('Requires improvement', 'Requires improvement to be good'), 'same'],
    ['up where 1 is the best', housing, judged('C1', 'C2'), 'up'],
    ['of words without an order', { inspectorate: 'lga-peer-challenge' }, judged('Better', 'Worse'), 'other'],
    ['the same words', { inspectorate: 'lga-peer-challenge' }, judged('Sound', 'Sound'), 'same'],
    ['of a first inspection', ofsted, judged('Good'), undefined],
  ])('its trend: %s', (_, report, judgement, trend) => expect(trendOf(report, judgement)).toBe(trend))

  it('is drawn for the eye alone, with what is now and what was', () => {
    const html = renderToStaticMarkup(createElement(JudgementScale, { scale: { grades: four, now: 2, before: 1 } }))
    expect(html).toBe(
      '<span class="scale" aria-hidden="true"><span></span><span class="scale__before"></span><span class="scale__now"></span><span></span></span>',
    )
  })
})
