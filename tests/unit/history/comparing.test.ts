import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { describe, expect, test } from 'vitest'
import { compareParagraphs } from '@/publishing/history/compare-paragraphs'
import { compareFields } from '@/publishing/history/comparison'
import { diffOf } from '@/publishing/history/diff'
import { inNumbers } from '@/publishing/history/in-numbers'
import { type ShownField, shownFields } from '@/publishing/history/shown-fields'

const row = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })

describe('two rows laid side by side', () => {
  test('what is same and removed is the one, what is same and added the other', () => {
    fc.assert(
      fc.property(row, row, (before, after) => {
        const pieces = diffOf(before, after)
        const without = (kind: string) => pieces.filter((piece) => piece.kind !== kind).map(({ value }) => value)
        expect(without('added')).toEqual(before)
        expect(without('removed')).toEqual(after)
      }),
    )
  })

  test('nothing is said to differ in what is the same', () => {
    fc.assert(
      fc.property(row, (one) => {
        expect(diffOf(one, one).every(({ kind }) => kind === 'same')).toBe(true)
      }),
    )
  })
})

describe('two texts', () => {
  test('paragraphs that are the same are counted, a changed one shows its words', () => {
    const before = ['First.', 'The council owns 5,120 homes.', 'Last.', 'End.']
    const after = ['First.', 'The council owns 5,164 homes.', 'Last.', 'End.']
    expect(compareParagraphs(before, after)).toEqual([
      { same: 1 },
      {
        pieces: [
          { kind: 'same', value: 'The council owns ' },
          { kind: 'removed', value: '5,120 ' },
          { kind: 'added', value: '5,164 ' },
          { kind: 'same', value: 'homes.' },
        ],
      },
      { same: 2 },
    ])
  })

  test('a paragraph that came in the place of another altogether is not mixed with it', () => {
    expect(compareParagraphs(['The bridge is closed.'], ['Libraries open on Sundays from May.'])).toEqual([
      { pieces: [{ kind: 'removed', value: 'The bridge is closed.' }] },
      { pieces: [{ kind: 'added', value: 'Libraries open on Sundays from May.' }] },
    ])
  })

  test('what went and what came are whole: no word is lost', () => {
    const paragraph = fc
      .array(fc.constantFrom('one', 'two', '3', 'four.'), { minLength: 1 })
      .map((all) => all.join(' '))
    const text = fc.array(paragraph, { maxLength: 5 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const compared = compareParagraphs(before, after)
        const words = (kind: string) =>
          compared
            .flatMap((one) => ('same' in one ? [] : one.pieces))
            .flatMap((piece) => (piece.kind === kind ? piece.value : []))
        const same = compared.reduce((sum, one) => sum + ('same' in one ? one.same : 0), 0)
        expect(same).toBeLessThanOrEqual(Math.min(before.length, after.length))
        if (words('removed').length === 0 && words('added').length === 0) expect(before).toEqual(after)
      }),
    )
  })
})

const field = (name: string, ...paragraphs: string[]): ShownField => ({
  name,
  label: name === 'body' ? 'Story' : name[0]?.toUpperCase() + name.slice(1),
  paragraphs,
  isText: name === 'body',
})

describe('what changed, in numbers', () => {
  const before = [field('title', 'Homes'), field('body', 'The council owns 5,120 homes. It builds more.')]
  test.each([
    { after: before, says: undefined },
    {
      after: [
        before[0],
        field('body', 'The council owns 5,164 homes. It builds more. The scheme costs £31.4 million.'),
      ],
      says: '1 sentence added, 1 figure changed',
    },
    { after: [before[0], field('body', 'The council owns 5,120 homes.')], says: '1 sentence removed' },
    {
      after: [before[0], field('body', 'The council owns 5,120 homes. It builds no more.')],
      says: '1 sentence changed',
    },
    { after: [field('title', 'More homes'), before[1]], says: 'title changed' },
    {
      after: [field('title', 'More homes'), before[1], field('kind', 'News'), field('picture', 'A street')],
      says: 'title, kind and picture changed',
    },
  ])('$says', ({ after, says }) => expect(inNumbers(before, after as ShownField[])).toBe(says))
})

describe('the fields of a version as people read them', () => {
  const text = (words: string) => ({
    root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] },
  })
  const block = { type: 'block', fields: { id: 'x', blockType: 'quote', quote: 'We missed it.', name: 'Ann Lee' } }
  const fields = [
    { name: 'title', type: 'text' },
    { name: 'body', type: 'richText', label: 'Story' },
    { name: 'kind', type: 'select', options: [{ value: 'press-release', label: 'Press release' }] },
    { name: 'publishedAt', type: 'date', label: 'Goes live' },
    { name: 'publishedAt_tz', type: 'text' },
    { name: 'leadImage', type: 'upload', relationTo: 'media' },
    { name: 'pressContact', type: 'relationship', relationTo: 'contacts' },
    { name: 'withdrawal', type: 'group', label: 'Withdraw', flattenedFields: [{ name: 'reason', type: 'textarea' }] },
    { name: 'updates', type: 'array', label: 'Corrections', flattenedFields: [{ name: 'note', type: 'textarea' }] },
    { name: 'usedMedia', type: 'relationship' },
  ] as unknown as FlattenedField[]
  const shown = shownFields(fields, {
    title: 'Bridge',
    body: { root: { children: [...text('It opens.').root.children, block] } },
    kind: 'press-release',
    publishedAt: '2026-11-29T00:01:00.000Z',
    publishedAt_tz: 'Europe/London',
    leadImage: { id: 'm', alt: 'A bridge' },
    pressContact: '6565a1',
    withdrawal: { reason: 'Wrong.' },
    updates: [{ id: 'u', note: 'The figure was wrong.' }],
    usedMedia: ['m'],
  })

  test('labels, values and rows are in words, and no id is shown', () => {
    expect(shown.map(({ label, paragraphs }) => [label, ...paragraphs])).toEqual([
      ['Title', 'Bridge'],
      ['Story', 'It opens.', 'We missed it. · Ann Lee'],
      ['Kind', 'Press release'],
      ['Goes live', 'Sunday 29 November 2026, 12:01am'],
      ['Lead image', 'A bridge'],
      ['Press contact', 'Something that is no longer there'],
      ['Withdraw: Reason', 'Wrong.'],
      ['Corrections', 'The figure was wrong.'],
    ])
  })

  test('a field that is empty in both is left out, one that is the same says so', () => {
    const empty = { name: 'summary', label: 'Summary', paragraphs: [], isText: true }
    const [title] = shown as [ShownField]
    expect(compareFields([title, empty], [title, empty])).toEqual([{ label: 'Title' }])
  })
})
