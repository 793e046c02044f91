import { describe, expect, it } from 'vitest'
import { replacingWords } from '@/admin/files/replacing-words'
import { deletionWords } from '@/admin/managing/deletion-words'

const places = (count: number, type = 'News') =>
  Array.from({ length: count }, (_, n) => ({ title: `${n}`, type, address: `/admin/${n}`, isRead: true as const }))
const draft = { title: 'Draft', type: 'News', address: '/admin/draft', state: 'draft' as const }
const used = (count: number, more = {}) => ({ places: places(count), hidden: 0, more: false, kept: false, ...more })

describe('before a file is replaced', () => {
  it.each([
    [used(12), true, '12 pages and everybody who saved the link get the new file.'],
    [used(1), true, '1 page and everybody who saved the link get the new file.'],
    [used(1), false, '1 page gets the new file.'],
    [used(2, { hidden: 1 }), false, '2 pages get the new file.'],
    [used(0, { places: [...places(1), draft, draft] }), false, '1 page gets the new file.'],
    [used(0, { places: [draft], hidden: 1 }), true, 'everybody who saved the link gets the new file.'],
    [used(60, { more: true }), false, 'more than 60 pages get the new file.'],
    [used(0), true, 'everybody who saved the link gets the new file.'],
    [used(0, { places: places(1, 'Part of the site') }), false, 'every page gets the new file.'],
  ])('it is said who gets the new one', (where, isPublic, words) =>
    expect(replacingWords(where, isPublic)).toBe(`If you replace this file, ${words}`),
  )

  it('nothing is said of one that nobody has', () => {
    expect(replacingWords(used(0), false)).toBeUndefined()
    expect(replacingWords(used(0, { places: [draft] }), false)).toBeUndefined()
  })
})

describe('before a file is deleted', () => {
  it.each([
    [used(0), true, 'If you delete it, whoever saved its link is told that it is gone.'],
    [used(0, { places: [draft] }), false, 'If you delete it, it is missing where it is used.'],
    [
      used(0, { places: [draft] }),
      true,
      'If you delete it, it is missing where it is used, and whoever saved its link is told that it is gone.',
    ],
    [used(1, { kept: true }), true, 'It can’t be deleted while something public or approved uses it.'],
    [used(0), false, undefined],
  ])('it is said what follows', (where, isPublic, words) => expect(deletionWords(where, isPublic)).toBe(words))
})
