import { Contacts } from '@collections/contacts/collection'
import { News } from '@collections/news/collection'
import { newsletterSections } from '@collections/newsletters/sections'
import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { moved } from '@/admin/form/use-ordered'
import { chosenIds, isFull, roomWords, withAdded } from '@/admin/pictures/chosen-of'
import { articleBlocks } from '@/rich-text/blocks'
import { look } from '@/settings/look'

/** Every field, however deep it stands. */
const everyField = (fields: Field[]): Field[] =>
  fields.flatMap((field) => {
    const inside = [
      ...('fields' in field ? field.fields : []),
      ...('tabs' in field ? field.tabs.flatMap((tab) => tab.fields) : []),
      ...('blocks' in field ? field.blocks.flatMap((block) => block.fields) : []),
    ]
    return [field, ...everyField(inside)]
  })

const withPictures: Record<string, Field[]> = {
  'blocks of a story': articleBlocks.flatMap(({ fields }) => fields),
  'sections of a newsletter': newsletterSections.flatMap(({ fields }) => fields),
  contacts: Contacts.fields,
  'the look of the site': look,
  news: News.fields,
}

describe.each(Object.entries(withPictures))('pictures of %s', (_, fields) => {
  const uploads = everyField(fields).filter((field) => field.type === 'upload' && field.relationTo === 'media')

  test('are chosen from the library’s own grid', () => {
    expect(uploads.length).toBeGreaterThan(0)
    for (const upload of uploads)
      expect(upload.admin?.components).toEqual({ Field: '/src/admin/pictures/picture-field#PictureField' })
  })
})

describe('several pictures in a field', () => {
  test('a value is read whether it holds one or several, populated or not', () => {
    expect(chosenIds(undefined)).toEqual([])
    expect(chosenIds(null)).toEqual([])
    expect(chosenIds('a')).toEqual(['a'])
    expect(chosenIds({ id: 'a', alt: 'A boat' })).toEqual(['a'])
    expect(chosenIds(['a', { id: 'b' }])).toEqual(['a', 'b'])
  })

  test('what is added comes last, once, as far as there is room', () => {
    expect(withAdded(['a'], ['b', { id: 'c' }])).toEqual({ ids: ['a', 'b', 'c'], left: 0 })
    expect(withAdded(['a', 'b'], ['b', 'c'])).toEqual({ ids: ['a', 'b', 'c'], left: 0 })
    expect(withAdded(['a'], ['b', 'c', 'd'], 3)).toEqual({ ids: ['a', 'b', 'c'], left: 1 })
    expect(withAdded([], [])).toEqual({ ids: [], left: 0 })
  })

  test('one is moved among the others; a place that isn’t there changes nothing', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
    expect(moved(['a', 'b', 'c'], 1, 0)).toEqual(['b', 'a', 'c'])
    expect(moved(['a'], 0, -1)).toEqual(['a'])
    expect(moved(['a'], 0, 1)).toEqual(['a'])
  })
  test.each([
    [{ count: 0, most: 24, holdsMany: true, isFixed: false }, 'Drop pictures here, or choose them.'],
    [{ count: 3, most: 24, holdsMany: true, isFixed: false }, '3 of 24 pictures. Drop pictures here, or choose them.'],
    [
      { count: 24, most: 24, holdsMany: true, isFixed: false },
      '24 of 24 pictures: take one out to make room for another.',
    ],
    [{ count: 7, most: 6, holdsMany: true, isFixed: false }, '7 of 6 pictures: take one out to make room for another.'],
    [{ count: 3, holdsMany: true, isFixed: false }, 'Drop pictures here, or choose them.'],
    [{ count: 0, isFixed: false }, 'None yet. Drop a picture here, or choose one.'],
    [{ count: 1, isFixed: false }, ''],
    [{ count: 0, most: 24, holdsMany: true, isFixed: true }, 'None.'],
    [{ count: 0, isFixed: true }, 'None.'],
    [{ count: 24, most: 24, holdsMany: true, isFixed: true }, ''],
  ])('what there is room for is said: %o', (room, words) => {
    expect(roomWords(room)).toBe(words)
  })

  test('a field of one picture is never full: another takes its place', () => {
    expect(isFull({ count: 1 })).toBe(false)
    expect(isFull({ count: 1, most: 1 })).toBe(false)
    expect(isFull({ count: 1, most: 1, holdsMany: true })).toBe(true)
  })
})
