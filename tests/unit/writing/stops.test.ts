import type { ClientField } from 'payload'
import { describe, expect, it } from 'vitest'
import { stopsIn } from '@/admin/writing/stops'
import { paragraphs } from '@/rich-text/rich-text'
import type { Finding } from '@/writing/checklist/finding'

const fields = [
  { name: 'title', type: 'text', label: 'Title', required: true },
  { name: 'leadImage', type: 'upload', relationTo: 'media', label: 'Picture' },
  { name: 'body', type: 'richText', label: 'Story', required: true },
  {
    type: 'collapsible',
    fields: [
      {
        name: 'updates',
        type: 'array',
        label: 'Corrections',
        fields: [{ name: 'note', type: 'text', required: true }],
      },
      { name: 'until', type: 'date', label: 'Until', required: true },
    ],
  },
] as unknown as ClientField[]

const finding = (field: string, message: string, blocks = true): Finding => ({ rule: 'rule', blocks, field, message })
const whole = {
  title: { value: 'Bins are late' },
  body: { value: paragraphs('By a day.') },
  until: { value: '2026-12-01T00:00:00.000Z' },
}
const named = (...of: Parameters<typeof stopsIn>) =>
  stopsIn(...of).map(({ path, label, count }) => `${path} ${label} ${count}`)

describe('what stops a document from going live', () => {
  it('is nothing where all is filled in, whatever the checklist advises', () => {
    expect(stopsIn(fields, whole, [finding('body', 'A long sentence.', false)])).toEqual([])
  })

  it('is what has to be filled in, in the order of the form', () => {
    const states = { title: { value: '  ' }, body: { value: paragraphs('') } }
    expect(named(fields, states, [])).toEqual(['title Title 1', 'body Story 1', 'until Until 1'])
  })

  it('is what the checklist says, counted by field, with the way to the first', () => {
    const findings = [finding('body', 'One.'), finding('leadImage', 'No words.'), finding('body', 'Two.')]
    expect(named(fields, whole, findings)).toEqual(['leadImage Picture 1', 'body Story 2'])
    expect(stopsIn(fields, whole, findings)[1]).toMatchObject({ message: 'One.' })
  })

  it('is what was refused, in the row where it is; the same thing counts once', () => {
    const states = { ...whole, 'updates.0.note': { valid: false }, title: { value: '', valid: false } }
    expect(named(fields, states, [])).toEqual(['title Title 1', 'updates.0.note Corrections 1'])
  })

  it('says the server’s words of a refusal, which stand nowhere else', () => {
    const refused = new Map([['title', { message: 'This is taken.', value: 'Bins are late' }]])
    expect(stopsIn(fields, whole, [], refused)).toMatchObject([
      { path: 'title', message: 'This is taken.', isRefusal: true },
    ])
    expect(stopsIn(fields, { ...whole, title: { value: 'x', valid: false } }, [])[0]?.isRefusal).toBe(false)
  })

  it('is nothing that is filled in by itself', () => {
    const [title, ...others] = fields
    const byItself = { ...title, admin: { custom: { filledInByItself: true } } } as unknown as ClientField
    expect(named([byItself, ...others], { ...whole, title: { value: '' } }, [])).toEqual([])
  })

  it('is nothing that the form does not ask for', () => {
    expect(named(fields, { ...whole, until: { passesCondition: false } }, [])).toEqual([])
  })
})
