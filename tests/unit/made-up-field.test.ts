import { type Field, flattenAllFields, type PayloadRequest, QueryError, type SanitizedCollectionConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { sharedIn } from '@/publishing/files/files-used'
import { asReadersSee, onlyPublicPaths } from '@/publishing/later-parts'
import { datesIn } from '@/publishing/next-boundary'
import { changedFields } from '@/publishing/rules/content-changed'
import { datesOutOfOrder } from '@/publishing/rules/dates-in-order'
import { copiedAnew } from '@/publishing/saves/copied-anew'
import { lossOf } from '@/publishing/saves/loss'
import type { Save } from '@/publishing/saves/save'
import { wholeVersion } from '@/publishing/saves/whole-version'

/*
 * Fields that no rule has ever heard of: each rule sees them by what they are, or by the facts that stand at them,
 * so that none has to be told of a new one.
 */

const staffOnly = { read: () => false }

const fields: Field[] = [
  { name: 'title', type: 'text' },
  { name: 'motto', type: 'text' },
  { name: 'gatesOpenAt', type: 'date' },
  { name: 'gatesCloseAt', type: 'date', custom: { after: { field: 'gatesOpenAt', label: 'Gates open' } } },
  { name: 'listedFrom', type: 'date', custom: { decision: true } },
  { name: 'isPick', type: 'checkbox', custom: { decision: true } },
  { name: 'aerialView', type: 'upload', relationTo: 'media' },
  { name: 'plan', type: 'group', fields: [{ name: 'drawing', type: 'upload', relationTo: 'documents' }] },
  { name: 'warden', type: 'text', access: staffOnly },
  {
    name: 'verdict',
    type: 'group',
    custom: { publicFrom: 'knownFrom', partName: 'verdict' },
    fields: [
      { name: 'knownFrom', type: 'date' },
      { name: 'words', type: 'text' },
    ],
  },
  {
    name: 'sightings',
    type: 'array',
    custom: { publicFrom: 'seenAt' },
    fields: [
      { name: 'seenAt', type: 'date' },
      { name: 'animal', type: 'text' },
    ],
  },
]
const flattenedFields = flattenAllFields({ fields })
const collection = {
  slug: 'news',
  fields,
  flattenedFields,
  custom: { lifetime: {} },
} as unknown as SanitizedCollectionConfig

const now = new Date('2026-06-01T12:00:00.000Z')
const past = '2026-01-01T00:00:00.000Z'
const ahead = '2026-12-01T00:00:00.000Z'
const nobody = { user: null, payloadAPI: 'REST', context: {} } as unknown as PayloadRequest

describe('a field that nobody has thought of', () => {
  it.each([
    ['motto', { motto: 'Dig for joy.' }],
    ['gatesOpenAt', { gatesOpenAt: ahead }],
    ['aerialView', { aerialView: 'picture-2' }],
    ['plan', { plan: { drawing: 'document-2' } }],
    ['verdict', { verdict: { words: 'Good.' } }],
    ['sightings', { sightings: [{ animal: 'Hedgehog' }] }],
  ])('is content unless it says otherwise: %s', (name, after) => {
    expect(changedFields(flattenedFields, {}, after)).toEqual([name])
  })

  it('only decides when it says so', () => {
    expect(changedFields(flattenedFields, {}, { listedFrom: ahead, isPick: true })).toEqual([])
  })

  it('moves what readers see when it is a date, wherever it stands', () => {
    expect(datesIn(flattenedFields).sort()).toEqual(
      ['gatesCloseAt', 'gatesOpenAt', 'listedFrom', 'sightings.seenAt', 'verdict.knownFrom'].sort(),
    )
  })

  it('makes the files public that it shows, wherever it stands', () => {
    const data = { aerialView: 'picture-1', plan: { drawing: 'document-1' } }
    expect(sharedIn(fields, data, [])).toMatchObject({ media: ['picture-1'], documents: ['document-1'] })
  })

  it.each(['warden', 'verdict.words', 'sightings.animal', '-sightings.seenAt'])(
    'can’t be asked about where it is hidden, or may be: %s',
    (path) => {
      const operation = { req: nobody, collection, operation: 'read', overrideAccess: false, context: {} }
      const asked = [{ where: { [path]: { exists: true } } }, { sort: path }]
      for (const args of path.startsWith('-') ? asked.slice(1) : asked)
        expect(() => onlyPublicPaths({ ...operation, args } as never)).toThrow(QueryError)
      expect(() => onlyPublicPaths({ ...operation, args: { sort: 'motto' } } as never)).not.toThrow()
    },
  )

  it('is public from its own time, all of a group and each row of a list', () => {
    const document = {
      verdict: { knownFrom: ahead, words: 'Good.' },
      sightings: [
        { seenAt: past, animal: 'Hedgehog' },
        { seenAt: ahead, animal: 'Owl' },
      ],
    }
    expect(asReadersSee(document, collection, now)).toEqual({
      sightings: [{ seenAt: past, animal: 'Hedgehog' }],
    })
  })

  it('is asked about before readers lose it', () => {
    const published = { id: '1', _status: 'published', verdict: { knownFrom: past, words: 'Good.' } }
    const save = { intent: 'publish-changes', asked: {}, collection, published, now } as unknown as Save
    const without = { ...save, data: { _status: 'published', verdict: {} } }
    expect(lossOf(without)).toMatchObject({ question: 'Take the verdict away?' })
    expect(lossOf({ ...save, data: published })).toBeUndefined()
  })

  it('has to be in order when it says so', () => {
    const data = { gatesOpenAt: ahead, gatesCloseAt: past }
    expect(datesOutOfOrder(flattenedFields, data)).toBe('This must be later than “Gates open”.')
    expect(datesOutOfOrder(flattenedFields, { gatesOpenAt: past, gatesCloseAt: ahead })).toBeUndefined()
  })

  it('is not carried into a copy when it dates or decides', () => {
    const data = {
      title: 'Allotments',
      motto: 'Dig for joy.',
      gatesOpenAt: past,
      isPick: true,
      verdict: { knownFrom: past, words: 'Good.' },
      sightings: [{ seenAt: past, animal: 'Hedgehog' }],
    }
    const editor = { user: { roles: ['editor'] } } as unknown as PayloadRequest
    expect(copiedAnew(collection, editor, data, now)).toMatchObject({
      motto: 'Dig for joy.',
      gatesOpenAt: null,
      isPick: false,
      verdict: {},
      sightings: [],
    })
  })

  it('is emptied with the version that had none', () => {
    expect(wholeVersion({ title: 'Allotments' }, flattenedFields)).toMatchObject({
      motto: null,
      sightings: [],
      verdict: { knownFrom: null, words: null },
    })
  })
})
