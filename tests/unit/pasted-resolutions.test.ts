import { readItem } from '@collections/meetings/entering/read-minutes'
import { describe, expect, it } from 'vitest'

const read = (text: string) => {
  const { minutes, resolutions } = readItem(text.split('\n'))
  return {
    minutes: minutes.map((one) => ('words' in one ? one.words : one.points)),
    resolutions: resolutions.map(({ letter, verb, text: what }) => [letter, verb, what]),
  }
}

describe('a pasted resolution', () => {
  it.each([
    'RESOLVED – That the report be noted',
    'RESOLVED: that the application be refused',
    'RESOLVED that the meeting adjourn',
  ])('without a full stop is one: %s', (line) => {
    const text = /that .*/i.exec(line)?.[0]
    expect(read(line)).toEqual({ minutes: [], resolutions: [[undefined, 'other', text]] })
    expect(read(`${line}\nThe Chair thanked the officer.`)).toEqual({
      minutes: ['The Chair thanked the officer.'],
      resolutions: [[undefined, 'other', text]],
    })
  })

  it.each([
    'RESOLVED – that the Board',
    'RESOLVED – that Members',
    'RESOLVED: That',
    'RESOLVED – that the Head of Roads:',
    'Decision:',
    'DECISIONS –',
  ])('%s introduces those below it', (line) => {
    expect(read(`${line}\na) Noted the report; and\nb) Approved the plan.`).resolutions).toEqual([
      ['a', 'noted', 'the report'],
      ['b', 'approved', 'the plan.'],
    ])
  })

  it.each([
    [
      'RESOLVED (5 votes for, 2 against) that the plan be approved.',
      [[undefined, 'other', 'that the plan be approved.']],
    ],
    [
      'RESOLVED – 1. that the plan for 2027 be approved; 2. that the report be noted.',
      [
        ['1', 'other', 'that the plan for 2027 be approved'],
        ['2', 'other', 'that the report be noted.'],
      ],
    ],
    [
      'RESOLVED – that the report in section 1. be noted.',
      [[undefined, 'other', 'that the report in section 1. be noted.']],
    ],
    [
      'RESOLVED – That\n• the report be noted; and\n• the plan be approved.',
      [
        [undefined, 'other', 'the report be noted'],
        [undefined, 'other', 'the plan be approved.'],
      ],
    ],
    [
      'RECOMMENDED TO COUNCIL – That the budget be approved.',
      [[undefined, 'recommended', 'to Council that the budget be approved.']],
    ],
    ['RECOMMENDED to the Cabinet that fees stay.', [[undefined, 'recommended', 'to Cabinet that fees stay.']]],
    ['Decision: approved the plan', [[undefined, 'approved', 'the plan']]],
    [
      'RESOLVED – that the plan approved in March be withdrawn.',
      [[undefined, 'other', 'that the plan approved in March be withdrawn.']],
    ],
    [
      'RESOLVED – that the Board neither approved nor refused it.',
      [[undefined, 'other', 'that the Board neither approved nor refused it.']],
    ],
    ['RESOLVED – that the land be leased', [[undefined, 'other', 'that the land be leased']]],
    [
      'RESOLVED – that the Board:\na) approved:\n• the tax\n• the plan',
      [['a', 'approved', 'approved:\n• the tax\n• the plan']],
    ],
  ])('%s', (text, resolutions) => {
    expect(read(text).resolutions).toEqual(resolutions)
  })

  it.each([
    'subject to the consent of the Secretary of State',
    'Councillor Jones dissenting',
    '5 votes for, 2 against',
  ])('loses nothing that stands in brackets: %s', (said) => {
    const { minutes, resolutions } = read(`RESOLVED (${said}) that the lease be approved.`)
    expect(minutes).toEqual([said])
    expect(resolutions).toHaveLength(1)
  })

  it('leaves how many voted in the minutes, and points that are no resolution', () => {
    expect(read('RESOLVED (5 votes for, 2 against) that it be approved.').minutes).toEqual(['5 votes for, 2 against'])
    expect(read('RESOLVED – That it be noted.\n• Councillor Hale left.').minutes).toEqual([['Councillor Hale left.']])
    expect(read('The decision: a hard one.\nAgreed: members liked it.').resolutions).toEqual([])
  })
})
