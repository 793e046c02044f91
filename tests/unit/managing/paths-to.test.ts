import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'
import { namedAt, pathsTo } from '@/publishing/uses/paths-to'

const relation = (name: string, relationTo: string | string[]) => ({ name, type: 'relationship', relationTo })
const fields = [
  relation('contact', 'contacts'),
  { name: 'image', type: 'upload', relationTo: 'media' },
  {
    name: 'outcome',
    type: 'group',
    flattenedFields: [relation('documents', 'documents'), relation('who', 'contacts')],
  },
  { name: 'rows', type: 'array', flattenedFields: [relation('related', ['news', 'pages'])] },
  relation('usedMedia', 'media'),
  { name: 'usedContacts', type: 'text', hasMany: true },
] as unknown as FlattenedField[]

it('finds where a type names another, also in groups, in lists, and among several types', () => {
  expect(pathsTo(fields, 'documents')).toEqual(['outcome.documents'])
  expect(pathsTo(fields, 'pages')).toEqual(['rows.related'])
  expect(pathsTo(fields, 'topics')).toEqual([])
})

it('asks the record for files, and the record beside the fields for contacts', () => {
  expect(pathsTo(fields, 'media')).toEqual(['usedMedia'])
  expect(pathsTo(fields, 'contacts')).toEqual(['contact', 'outcome.who', 'usedContacts'])
})

it('reads what is named there, once for each row', () => {
  const document = { outcome: { documents: ['a', 'b'] }, rows: [{ related: 'c' }, { related: null }, {}] }
  expect(namedAt(document, ['outcome.documents', 'rows.related', 'not.there'])).toEqual(['a', 'b', 'c'])
})
