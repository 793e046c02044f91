import { describe, expect, it } from 'vitest'
import { typedMeanwhile } from '@/admin/publishing/typed-meanwhile'

const sent = {
  title: { value: 'Pool opens' },
  summary: { value: null },
  body: { value: { root: { children: ['One.'] } } },
  'outcome.weAsked': { value: 'What?' },
  'outcome.youSaid': { value: 'Yes' },
  updates: { value: 1, rows: [{ id: 'a' }] },
  'updates.0.note': { value: 'First' },
  _status: { value: 'draft' },
}

const keptOf = (changed: Record<string, { value?: unknown }>) =>
  Object.keys(typedMeanwhile(sent, { ...sent, ...changed }))

describe('what was typed while a save was under way', () => {
  it('is nothing where the fields are as they were saved, one that is empty either way included', () => {
    expect(keptOf({})).toEqual([])
    expect(keptOf({ summary: {}, body: { value: { root: { children: ['One.'] } } } })).toEqual([])
  })

  it('is each field that was changed, whichever came last', () => {
    expect(keptOf({ title: { value: 'Pool opens in June' } })).toEqual(['title'])
    expect(keptOf({ title: { value: 'Pool' }, body: { value: { root: { children: ['One.', 'Two.'] } } } })).toEqual([
      'title',
      'body',
    ])
    expect(keptOf({ title: { value: '' } })).toEqual(['title'])
  })

  it('is a group whole, and so is a list to which a row was added or from which one was taken', () => {
    expect(keptOf({ 'outcome.youSaid': { value: 'No' } })).toEqual(['outcome.weAsked', 'outcome.youSaid'])
    expect(keptOf({ updates: { value: 2 }, 'updates.1.note': { value: '' } })).toEqual([
      'updates',
      'updates.0.note',
      'updates.1.note',
    ])
    const { 'updates.0.note': _, ...rest } = sent
    expect(Object.keys(typedMeanwhile(sent, { ...rest, updates: { value: 0 } }))).toEqual(['updates'])
  })

  it('has the words that were typed', () => {
    expect(typedMeanwhile(sent, { ...sent, title: { value: 'Later' } }).title).toEqual({ value: 'Later' })
  })

  it('is not a box that was emptied anew', () => {
    expect(keptOf({ note: { value: '' } })).toEqual([])
    expect(keptOf({ title: { value: '' } })).toEqual(['title'])
  })

  it('is not a reason that went with the save', () => {
    const withReason = { ...sent, reason: { value: 'Checked with finance.' } }
    expect(typedMeanwhile(withReason, { ...withReason, reason: { value: '' } })).toEqual({})
  })
})
