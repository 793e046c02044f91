import { formRow, inSideRows, sideRows } from '@collections/behaviours/form-rows'
import type { ClientField, CollapsibleField, Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { pathsIn, rowContents } from '@/admin/form/row-contents'
import { paragraphs } from '@/rich-text/rich-text'

const fields = [
  { name: 'notes', type: 'richText', label: 'Notes to editors' },
  { name: 'press', type: 'relationship', relationTo: 'contacts', label: 'Press contact' },
  { name: 'files', type: 'upload', relationTo: 'documents', hasMany: true, label: 'Documents' },
  { name: 'events', type: 'array', label: 'Events', fields: [{ name: 'title', type: 'text' }] },
  { type: 'row', fields: [{ name: 'at', type: 'date', label: 'Goes live' }] },
  { name: 'withdrawal', type: 'group', fields: [{ name: 'reason', type: 'textarea', label: 'Reason' }] },
  { name: 'kind', type: 'select', label: 'Kind', options: [{ label: 'Press release', value: 'press-release' }] },
  { name: 'used', type: 'text', label: 'Used', admin: { hidden: true } },
] as unknown as ClientField[]

describe('what a closed row says', () => {
  const states = (values: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value }]))

  it('is how much is in it, in the fields’ own words', () => {
    const written = {
      notes: paragraphs('Figures are for the year to March.'),
      press: '1',
      files: ['1', '2'],
      'withdrawal.reason': '  It was wrong. ',
      kind: 'press-release',
      at: '2026-12-07T09:00:00.000Z',
      used: 'kept by the server',
    }
    expect(rowContents(fields, states(written))).toBe(
      'Notes to editors, 7 words · Press contact · 2 documents · Goes live Monday 7 December 2026, 9am · It was wrong. · Press release',
    )
    expect(rowContents(fields, { events: { value: 3, rows: [{}, {}, {}] } })).toBe('3 events')
  })

  it('says of an end what readers are told: the last minute of its day', () => {
    const when = [
      { name: 'opensAt', type: 'date', label: 'Opens' },
      { name: 'closesAt', type: 'date', label: 'Closes', admin: { custom: { isEnd: true } } },
    ] as unknown as ClientField[]
    const dates = (closesAt: string) => rowContents(when, states({ opensAt: '2026-12-01T00:00:00.000Z', closesAt }))
    expect(dates('2027-01-04T00:00:00.000Z')).toBe(
      'Opens Tuesday 1 December 2026, midnight · Closes Sunday 3 January 2027, 11:59pm',
    )
    expect(dates('2026-06-30T23:00:00.000Z')).toContain('Closes Tuesday 30 June 2026, 11:59pm')
    expect(dates('2027-01-04T17:00:00.000Z')).toContain('Closes Monday 4 January 2027, 5pm')
  })

  it('counts one as one, and what is no plural beside its name', () => {
    const lists = [
      { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true, label: 'Topics' },
      { name: 'authors', type: 'relationship', relationTo: 'users', hasMany: true, label: 'Written by' },
      { name: 'bodies', type: 'relationship', relationTo: 'committees', hasMany: true, label: 'Bodies' },
      { name: 'related', type: 'relationship', relationTo: 'news', hasMany: true, label: 'Related news' },
      {
        name: 'updates',
        type: 'array',
        label: 'Corrections and updates',
        labels: { singular: 'Correction', plural: 'Corrections' },
        fields: [],
      },
    ] as unknown as ClientField[]
    const rows = (count: number) => Array.from({ length: count }, () => 'x')
    const counted = (n: number) =>
      rowContents(lists, {
        ...states({ topics: rows(n), authors: rows(n), bodies: rows(n), related: rows(n) }),
        updates: { value: n, rows: rows(n) },
      })
    expect(counted(1)).toBe('1 topic · Written by: 1 · 1 body · Related news: 1 · 1 correction')
    expect(counted(2)).toBe('2 topics · Written by: 2 · 2 bodies · 2 related news · 2 corrections and updates')
  })

  it('is what could be in it, where there is nothing', () => {
    expect(rowContents(fields, {})).toBe('Nothing yet: notes to editors, press contact, documents')
    expect(rowContents(fields.slice(0, 1), states({ notes: paragraphs('') }))).toBe('Nothing yet')
  })

  it('stands while a date is half typed', () => {
    expect(rowContents(fields, states({ at: '7 Dec 25:00' }))).toBe('Goes live 7 Dec 25:00')
  })

  it('says yes or no of a single box', () => {
    const box = [{ name: 'featured', type: 'checkbox', label: 'Featured' }] as unknown as ClientField[]
    expect([rowContents(box, states({ featured: true })), rowContents(box, {})]).toEqual(['Yes', 'No'])
  })

  it('knows the paths of all it holds, for whoever is led to one', () => {
    expect(pathsIn(fields)).toEqual(['notes', 'press', 'files', 'events', 'at', 'withdrawal.reason', 'kind'])
  })
})

describe('rows beside a form', () => {
  const text = (name: string, row?: object): Field => ({ name, type: 'text', custom: row ? { row } : undefined })

  it('hold the fields that name them, where the first of these stands', () => {
    const rows = inSideRows([
      text('a', sideRows.when),
      text('b'),
      text('c', sideRows.when),
      text('d', sideRows.address),
    ])
    expect(rows.map((one) => ('name' in one ? one.name : (one as CollapsibleField).label))).toEqual([
      'When',
      'b',
      'Address',
    ])
    expect(
      'fields' in (rows[0] as object) && (rows[0] as { fields: { name: string }[] }).fields.map(({ name }) => name),
    ).toEqual(['a', 'c'])
  })

  it('are closed unless they say otherwise, and store what they hold as if it stood alone', () => {
    expect(formRow({ label: 'X', fields: [] }).admin?.initCollapsed).toBe(true)
    expect(formRow({ label: 'X', fields: [], isOpen: true }).admin?.initCollapsed).toBe(false)
    expect('name' in formRow({ label: 'X', fields: [] })).toBe(false)
  })
})
