import { whyExempt } from '@collections/agenda-items/exempt-reasons'
import { letterAt, orderOf, tidyNumber } from '@collections/agenda-items/numbers'
import { anchorOf, outcomeOf, resolvedText } from '@collections/agenda-items/verbs'
import { readAgenda } from '@collections/meetings/entering/read-agenda'
import { readItem, readMinutes } from '@collections/meetings/entering/read-minutes'
import { describe, expect, it } from 'vitest'

describe('a pasted agenda', () => {
  it('becomes items with numbers, titles, purposes and officers', () => {
    const text = `AGENDA
Wednesday 2 December 2026 at 2.00pm

1.\tApologies for absence
2.\tDeclarations of interest
\tMembers are asked to declare any interest.
3\tWINTER PLAN FOR HEALTH AND CARE (Pages 5 - 12)
\tTo consider the plan for this winter.
\tReport attached
\tContact: Sam Okafor, 01632 960 175
6a) Breaks for unpaid carers ........ 13
PART II
7. Purchase of a building`
    expect(readAgenda(text)).toEqual([
      { number: '1', title: 'Apologies for absence', purpose: [], exempt: false },
      {
        number: '2',
        title: 'Declarations of interest',
        purpose: ['Members are asked to declare any interest.'],
        exempt: false,
      },
      {
        number: '3',
        title: 'Winter plan for health and care',
        purpose: ['To consider the plan for this winter.'],
        officer: 'Sam Okafor',
        exempt: false,
      },
      { number: '6a', title: 'Breaks for unpaid carers', purpose: [], exempt: false },
      { number: '7', title: 'Purchase of a building', purpose: [], exempt: true },
    ])
  })

  it('may have its numbers in a column of their own', () => {
    expect(readAgenda('1.\n\nApologies\n\n2.\n\nMinutes of the last meeting\nTo approve them.')).toEqual([
      { number: '1', title: 'Apologies', purpose: [], exempt: false },
      { number: '2', title: 'Minutes of the last meeting', purpose: ['To approve them.'], exempt: false },
    ])
  })

  it.each(['', 'Nothing that is an agenda.', '2.30pm Tea', '14 December 2026'])('has none of %j', (text) => {
    expect(readAgenda(text)).toEqual([])
  })
})

describe('an agenda as people really write them', () => {
  const numbers = (text: string) => readAgenda(text).map(({ number, title }) => [number, title])
  const exempt = (text: string) =>
    readAgenda(text).map(({ title, exempt, exemptReason }) => [title, exempt, exemptReason])

  it('has lists inside its items, and sentences that begin with a number', () => {
    const text = `1. Apologies
2. Budget
To agree:
1. the tax
2. the plan
3. Parking
2 reports are attached
12 Members had asked for it.
4. Trees`
    expect(numbers(text)).toEqual([
      ['1', 'Apologies'],
      ['2', 'Budget'],
      ['3', 'Parking'],
      ['4', 'Trees'],
    ])
    expect(readAgenda(text)[1]?.purpose).toEqual(['To agree:', '1. the tax', '2. the plan'])
  })

  it('has two items of one number, which are both there', () => {
    expect(numbers('6. One thing\n6. Another thing')).toEqual([
      ['6', 'One thing'],
      ['6', 'Another thing'],
    ])
  })

  it('counts in tenths and letters', () => {
    expect(numbers('6. Planning\n6.1 First site\n6.2 Second site\n6A Third\n7 – Other business')).toEqual([
      ['6', 'Planning'],
      ['6.1', 'First site'],
      ['6.2', 'Second site'],
      ['6a', 'Third'],
      ['7', 'Other business'],
    ])
  })

  it('comes with Word’s own signs, or as a table', () => {
    expect(numbers('1.\u000bApologies\u0007\n2.\u2028Budget\u0000\u001f plan')).toEqual([
      ['1', 'Apologies'],
      ['2', 'Budget plan'],
    ])
    expect(readAgenda('3\tParking\tHead of Roads\t5 - 12')).toMatchObject([
      { number: '3', title: 'Parking', purpose: ['Head of Roads'] },
    ])
  })

  it('says of single items that they are exempt, and why', () => {
    const text = `1. Apologies
2. Purchase of land (Exempt – paragraph 3)
3. A claim [EXEMPT]
4. Sale
Not for publication by virtue of paragraph 1 of Part 1 of Schedule 12A
5. EXEMPT ITEM: a dispute
6. Next meeting`
    expect(exempt(text)).toEqual([
      ['Apologies', false, undefined],
      ['Purchase of land', true, '3'],
      ['A claim', true, undefined],
      ['Sale', true, '1'],
      ['a dispute', true, undefined],
      ['Next meeting', false, undefined],
    ])
  })

  it('asks the public to leave, in public; what comes then is exempt for the reason it gives', () => {
    const text = `5. Roads
Part 2 of the Act asks for it.
6. Exclusion of the press and public
To resolve that the public be excluded, on the grounds of paragraph 3 of Part 1 of Schedule 12A.
7. Purchase of a building`
    expect(exempt(text)).toEqual([
      ['Roads', false, undefined],
      ['Exclusion of the press and public', false, undefined],
      ['Purchase of a building', true, '3'],
    ])
    expect(exempt('RHAN 1\n1. Ymddiheuriadau\nRHAN 2\n1. Hawliad').map(([, is]) => is)).toEqual([false, true])
  })
})

describe('pasted minutes', () => {
  it.each([
    [
      'RESOLVED – That the report and presentation be noted.',
      [{ verb: 'other', text: 'That the report and presentation be noted.' }],
    ],
    [
      'RESOLVED – that the Board:\na) noted the report; and\nb) approved the plan for the winter.',
      [
        { letter: 'a', verb: 'noted', text: 'the report' },
        { letter: 'b', verb: 'approved', text: 'the plan for the winter.' },
      ],
    ],
    [
      'RESOLVED – that the Board: a) noted the report; b) referred it to the Council.',
      [
        { letter: 'a', verb: 'noted', text: 'the report' },
        { letter: 'b', verb: 'referred', text: 'it to the Council.' },
      ],
    ],
    ['It was resolved that the Cabinet approved the budget.', [{ verb: 'approved', text: 'the budget.' }]],
    ['DECISION: That permits be free of charge.', [{ verb: 'other', text: 'That permits be free of charge.' }]],
  ])('%s', (text, resolutions) => {
    expect(readItem(text.split('\n')).resolutions).toEqual(resolutions)
  })

  it('are split to their items, with points as lists', () => {
    const items = [
      { id: 'one', number: '4', title: 'Annual report of the Director of Public Health' },
      { id: 'two', number: '5', title: 'Breaks for carers' },
    ]
    const text = `Minutes of the meeting
4. ANNUAL REPORT OF THE DIRECTOR OF PUBLIC HEALTH
The Director presented her report.
• Councillor Iqbal asked about buses.
• Councillor Hale asked for figures.
RESOLVED – That the report and presentation be noted.
5 Breaks for carers
The Head of Adult Care spoke.
RESOLVED – that the Board:
a) noted the figures
b) approved breaks until March`
    const { found, unknown } = readMinutes(text, items)
    expect(unknown).toEqual([])
    expect(found.get('one')).toEqual({
      minutes: [
        { words: 'The Director presented her report.' },
        { points: ['Councillor Iqbal asked about buses.', 'Councillor Hale asked for figures.'] },
      ],
      resolutions: [{ verb: 'other', text: 'That the report and presentation be noted.' }],
    })
    expect(found.get('two')).toEqual({
      minutes: [{ words: 'The Head of Adult Care spoke.' }],
      resolutions: [
        { letter: 'a', verb: 'noted', text: 'the figures' },
        { letter: 'b', verb: 'approved', text: 'breaks until March' },
      ],
    })
  })
})

describe('minutes as people really write them', () => {
  const items = [
    { id: 'six', number: '6', title: 'Budget' },
    { id: 'eight', number: '8', title: 'A claim', exempt: true },
    { id: 'nine', number: '9', title: 'Library strategy' },
  ]
  const split = (text: string) => readMinutes(text, items)
  const resolved = (text: string) =>
    readItem(text.split('\n')).resolutions.map(({ letter, verb, text: what }) => [letter, verb, what])

  it.each([
    ['an item that is on no agenda', '7. Purchase of Acme\nThe price is two million.', '7 Purchase of Acme'],
    ['the private part', 'PART II\nA claim by Mr Smith\nHe wants two million.', 'PART II'],
    ['what the public is kept from', 'Exclusion of the public\nHe wants two million.', 'Exclusion of the public'],
  ])('give nothing of %s to the item above it', (_, below, heading) => {
    const { found, unknown } = split(`6. Budget\nIt was discussed.\n${below}`)
    expect(unknown).toEqual([heading])
    expect(found.get('six')).toEqual({ minutes: [{ words: 'It was discussed.' }], resolutions: [] })
  })

  it('name an item in other words, or by its number alone', () => {
    expect([...split('9. The libraries strategy 2031\nHello.').found.keys()]).toEqual(['nine'])
    expect([...split('9. Books\nHello.').found.keys()]).toEqual(['nine'])
    expect(split('6. Budget\nHe said:\n8. Mr Smith’s claim\nHello.').found.get('eight')?.minutes).toEqual([
      { words: 'Hello.' },
    ])
  })

  it('count points and members, which begin no item', () => {
    const { found, unknown } = split(
      '6. Budget\nRESOLVED that:\n1. the report be noted\n2. the plan be approved\n9 members were for it.\n9. Library strategy\nHello.',
    )
    expect(unknown).toEqual([])
    expect(found.get('six')?.resolutions.map(({ letter, text }) => [letter, text])).toEqual([
      ['1', 'the report be noted'],
      ['2', 'the plan be approved'],
    ])
    expect(found.get('six')?.minutes).toEqual([{ words: '9 members were for it.' }])
    expect(found.get('nine')?.minutes).toEqual([{ words: 'Hello.' }])
  })

  it('have points below a resolution, and comments between them', () => {
    expect(
      resolved('RESOLVED – that the Board:\na) approved:\ni) the tax\nii) the plan\nb) noted:\ni) the risk'),
    ).toEqual([
      ['a', 'approved', 'approved:\ni) the tax\nii) the plan'],
      ['b', 'noted', 'noted:\ni) the risk'],
    ])
    const { minutes, resolutions } = readItem([
      'RESOLVED – that the Board:',
      'a) noted the report',
      'Councillor Hale thanked officers.',
      'b) approved the plan',
      'The meeting ended.',
    ])
    expect(resolutions.map(({ letter, verb }) => [letter, verb])).toEqual([
      ['a', 'noted'],
      ['b', 'approved'],
    ])
    expect(minutes).toEqual([{ words: 'Councillor Hale thanked officers.' }, { words: 'The meeting ended.' }])
  })

  it('begin their letters again in a second resolution', () => {
    expect(resolved('RESOLVED that:\na) x be noted\nA vote.\nRESOLVED that:\na) y be noted\nb) z be noted')).toEqual([
      ['a', 'other', 'x be noted'],
      [undefined, 'other', 'y be noted'],
      ['b', 'other', 'z be noted'],
    ])
  })

  it.each([
    ['RESOLVED UNANIMOUSLY: That x be noted.', [[undefined, 'other', 'That x be noted.']]],
    ['On being put to the vote it was RESOLVED that y be approved.', [[undefined, 'other', 'that y be approved.']]],
    ['The Committee RESOLVED to approve the plan.', [[undefined, 'approved', 'the plan.']]],
    ['RESOLVED:\n\nThat w be noted.', [[undefined, 'other', 'That w be noted.']]],
    [
      'RESOLVED –\nThat c be noted.\nRESOLVED –\nThat d be approved.',
      [
        [undefined, 'other', 'That c be noted.'],
        [undefined, 'other', 'That d be approved.'],
      ],
    ],
    ['RECOMMENDED – That the Council adopts it.', [[undefined, 'recommended', 'that the Council adopts it.']]],
    ['PENDERFYNWYD – cymeradwyo’r adroddiad.', [[undefined, 'other', 'cymeradwyo’r adroddiad.']]],
    [
      'Resolved –\n(1) That a be noted; and\n(2) That b be approved.',
      [
        ['1', 'other', 'That a be noted'],
        ['2', 'other', 'That b be approved.'],
      ],
    ],
    ['Recommended books were on show.', []],
    ['Members agreed with her.', []],
  ])('%s', (text, resolutions) => {
    expect(resolved(text)).toEqual(resolutions)
  })
})

describe('numbers and letters', () => {
  it('stand in the order of an agenda', () => {
    const numbers = ['10', '6b', '7', '6', '6a', 'OD14', '6.1', '1']
    expect(numbers.sort((a, b) => orderOf(a) - orderOf(b))).toEqual(['1', '6', '6a', '6.1', '6b', '7', '10', 'OD14'])
    expect([' 6A. ', '7)', ' OD14/2026.'].map(tidyNumber)).toEqual(['6a', '7', 'OD14/2026'])
    expect([0, 25, 26, 51, 52].map(letterAt)).toEqual(['a', 'z', 'aa', 'az', 'ba'])
  })

  it('say what came of it', () => {
    expect(outcomeOf([])).toBeUndefined()
    expect(outcomeOf([{ verb: 'other', text: 'That the report be noted.' }])).toBe('Noted')
    expect(outcomeOf([{ verb: 'other', text: 'That thanks be given.' }])).toBe('Decided')
    expect(outcomeOf(['noted', 'approved', 'referred'].map((verb) => ({ verb: verb as 'noted', text: 'it' })))).toBe(
      'Noted, approved and referred',
    )
    expect(resolvedText({ verb: 'noted', text: 'Noted the report' })).toBe('Noted the report')
    const anchors = (...letters: (string | null)[]) =>
      letters.map((_, n) =>
        anchorOf(
          letters.map((letter) => ({ letter })),
          n,
        ),
      )
    expect(anchors(null)).toEqual(['a'])
    expect(anchors('a', 'b')).toEqual(['a', 'b'])
    expect(anchors('i', 'ii', 'iii', 'xiii')).toEqual(['i', 'ii', 'iii', 'xiii'])
    expect(anchors('1', '2')).toEqual(['a', 'b'])
    expect(anchors('b', '1')).toEqual(['b', 'resolution-2'])
  })
})

describe('why an item is exempt', () => {
  it.each([
    [
      '3',
      'Its report and minutes are exempt from publication under paragraph 3 of Schedule 12A to the Local Government Act 1972: the financial or business affairs of a person or body, the council included.',
    ],
    [
      'confidential',
      'Its report and minutes are not published: they hold confidential information (section 100A(3) of the Local Government Act 1972).',
    ],
    [
      undefined,
      'Its report and minutes are exempt from publication (Schedule 12A to the Local Government Act 1972). The agenda says why.',
    ],
  ])('%s, in a sentence', (reason, sentence) => {
    expect(whyExempt(reason)).toBe(sentence)
  })
})

describe('a number', () => {
  it('is as agendas write it, and a reference of another kind is as it was typed', () => {
    expect(['6A.', ' 12 ', '6.a)', 'D/1', 'CAB-2026/14'].map(tidyNumber)).toEqual([
      '6a',
      '12',
      '6.a',
      'D/1',
      'CAB-2026/14',
    ])
  })
})
