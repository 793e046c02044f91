import { collections } from '@collections/collections'
import { contentTypes, definitionOf } from '@collections/definitions'
import { type FlattenedField, flattenAllFields } from 'payload'
import { describe, expect, it } from 'vitest'
import { fieldPaths } from '@/publishing/field-paths'
import { datesIn } from '@/publishing/next-boundary'

/** Dates that only say something: nobody has to be told when they come. */
const onlySaid: Record<string, readonly string[]> = {
  consultations: ['events.endsAt', 'movedClosing.at', 'movedClosing.from'],
  meetings: ['endsAt', 'minutesApprovedAt', 'rescheduledAt'],
  'agenda-items': ['decidedAt', 'resolvedAt'],
  'inspection-reports': ['inspectedFrom', 'inspectedTo', 'reportPublishedAt'],
}

describe.each(contentTypes)('the definition of %s', (type) => {
  const fields = flattenAllFields({ fields: collections[type].fields })
  const { files, occasions, written } = definitionOf(type)
  const pathsOf = (fits: (field: FlattenedField) => boolean) =>
    fieldPaths(fields, fits, ({ type }) => type === 'group' || type === 'blocks').sort()

  it.each(['media', 'documents'] as const)('names every field that holds %s', (kind) => {
    const named = Object.entries(files).flatMap(([path, holds]) => (holds === kind ? [path] : []))
    expect(named.sort()).toEqual(pathsOf((field) => field.type === 'upload' && field.relationTo === kind))
  })

  it('names every text with headings and links', () => {
    expect([...written.rich].sort()).toEqual(pathsOf((field) => field.type === 'richText'))
  })

  it('names every plain text that it is written in by a field that there is', () => {
    const names = pathsOf((field) => field.type === 'text' || field.type === 'textarea')
    expect(names).toEqual(expect.arrayContaining([...written.plain]))
  })

  it('names every date at which something happens by itself', () => {
    const named = [...occasions.map(({ path }) => path), ...(onlySaid[type] ?? [])]
    expect(named.sort()).toEqual(datesIn(fields).sort())
  })
})
