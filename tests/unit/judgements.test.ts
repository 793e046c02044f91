import { judgementsBeside, overallOf } from '@collections/inspection-reports/judgements'
import { describe, expect, it } from 'vitest'

const of = (...pairs: [area: string, judgement: string][]) => pairs.map(([area, judgement]) => ({ area, judgement }))

describe('judgements beside those of the report before', () => {
  it('says what an area was, and whether that is the same', () => {
    const now = of(['Overall effectiveness', 'Good'], ['Children in care', 'Outstanding'], ['Care leavers', 'Good'])
    const before = of(['Overall effectiveness', 'Good'], ['Children in care', 'Good'], ['Leadership', 'Inadequate'])
    expect(judgementsBeside(now, before)).toMatchObject([
      { judgement: 'Good', before: 'Good', isSame: true },
      { judgement: 'Outstanding', before: 'Good', isSame: false },
      { judgement: 'Good', before: undefined, isSame: undefined },
    ])
  })

  it('knows an area and a judgement in other capitals, spaces and apostrophes', () => {
    expect(judgementsBeside(of(['Leaders’  impact', 'good']), of(["leaders' impact ", 'Good']))).toMatchObject([
      { before: 'Good', isSame: true },
    ])
  })

  it('leaves out what a draft has not filled in, and compares with nothing when there is nothing', () => {
    expect(judgementsBeside([{}, { area: 'Safety' }] as never, of(['Safety', 'Good']))).toEqual([])
    expect(judgementsBeside(of(['Safety', 'Good']))).toMatchObject([{ judgement: 'Good', before: undefined }])
    expect(judgementsBeside(null)).toEqual([])
  })
})

describe('the judgement of the whole', () => {
  it.each([
    [
      'the area called overall, wherever it stands',
      of(['Safety', 'Good'], ['Overall rating', 'Inadequate']),
      'Inadequate',
    ],
    ['the only one', of(['Consumer standards', 'C2']), 'C2'],
    ['none of several', of(['Safety', 'Good'], ['Leadership', 'Good']), undefined],
    ['not something that only sounds so', of(['Overalls', 'Good'], ['Safety', 'Good']), undefined],
    ['none of none', [], undefined],
  ])('is %s', (_name, judgements, judgement) => expect(overallOf(judgements)?.judgement).toBe(judgement))
})
