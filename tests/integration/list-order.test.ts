import { definitions } from '@collections/definitions'
import { type Field, type FlattenedField, flattenAllFields } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ContentTypeSlug, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

const hour = 3_600_000
const hours = (n: number): string => new Date(Date.now() + n * hour).toISOString()

const make = async (type: ContentTypeSlug, body: object): Promise<string> => {
  const answer = await newsroom.rest('POST', type, { as: editor, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.doc.id
}

const change = async (type: ContentTypeSlug, id: string, body: object, draft = false): Promise<void> => {
  const answer = await newsroom.rest('PATCH', `${type}/${id}`, { as: editor, query: { draft }, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}

/** The ids that a list has, in its order. */
const listed = async (type: ContentTypeSlug, query: Record<string, string | boolean> = {}, as?: Person) => {
  const answer = await newsroom.rest('GET', type, { as, query: { limit: 100, ...query } })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body.docs.map(({ id }: { id: string }) => id) as string[]
}

const dated = definitions.flatMap(({ slug, lifetime }) =>
  'from' in lifetime ? [[slug, lifetime.from] as [ContentTypeSlug, string]] : [],
)

describe.each(dated)('of %s', (type, from) => {
  let newer: string
  let older: string
  let undated: string
  const only = (ids: string[]) => ids.filter((id) => [newer, older, undated].includes(id))
  beforeAll(async () => {
    newer = await make(type, { ...published(type), title: 'Published later', [from]: hours(-1) })
    older = await make(type, { ...published(type), title: 'Published earlier', [from]: hours(-2) })
    undated = await make(type, { title: 'Has no date yet', _status: 'draft' })
    // Somebody goes back to what was published first.
    await change(type, older, { title: 'Mended', _status: 'published' })
  })

  it('those that are worked on come by their last change', async () => {
    expect(only(await listed(type, { draft: true }, editor))).toEqual([older, undated, newer])
  })

  it('an order that staff ask for is kept, also where it is that of the type', async () => {
    const own: Record<string, string>[] = [
      { sort: `-${from}` },
      { sort: `-${from},-createdAt` },
      { 'sort[0]': `-${from}`, 'sort[1]': '-createdAt' },
    ]
    for (const asked of own)
      expect(only(await listed(type, { draft: true, ...asked }, editor))).toEqual([newer, older, undated])
    expect(only(await listed(type, { draft: true, sort: 'createdAt' }, editor))).toEqual([newer, older, undated])
    expect(only(await listed(type, { draft: true, sort: '-createdAt' }, editor))).toEqual([undated, older, newer])
  })

  it('readers get the order of the type, whether they ask for drafts or not, and any other that they ask for', async () => {
    for (const draft of [false, true]) {
      expect(only(await listed(type, { draft }))).toEqual([newer, older])
      expect(only(await listed(type, { draft, sort: `-${from},-createdAt` }))).toEqual([newer, older])
      expect(only(await listed(type, { draft, sort: '-updatedAt' }))).toEqual([older, newer])
    }
    expect(only(await listed(type, {}, editor)).filter((id) => id !== undated)).toEqual([newer, older])
  })

  it('a draft beside what is published is its last change', async () => {
    await change(type, newer, { title: 'Being rewritten' }, true)
    expect(only(await listed(type, { draft: true }, editor))).toEqual([newer, older, undated])
    expect(only(await listed(type))).toEqual([newer, older])
  })
})

/** Every field that names documents, in sections and in the form for links of a text too; not those drawn otherwise. */
const namesDocuments = (fields: FlattenedField[]): Extract<FlattenedField, { type: 'relationship' }>[] =>
  fields.flatMap((field) => {
    if (field.type === 'relationship') return field.admin?.components?.Field ? [] : [field]
    if (field.type === 'blocks') return field.blocks.flatMap((block) => namesDocuments(block.flattenedFields))
    if (field.type !== 'richText') return 'flattenedFields' in field ? namesDocuments(field.flattenedFields) : []
    const { editorConfig } = (field.editor ?? {}) as {
      editorConfig?: { resolvedFeatureMap: Map<string, { sanitizedServerFeatureProps: { fields: Field[] } }> }
    }
    const link = editorConfig?.resolvedFeatureMap.get('link')
    return link ? namesDocuments(flattenAllFields({ fields: link.sanitizedServerFeatureProps.fields })) : []
  })

it('fields that name a document offer what was changed last first', () => {
  const { collections, globals } = newsroom.payload.config
  const types = new Set<string>(dated.map(([slug]) => slug))
  const shown = collections.filter(({ slug }) => !slug.startsWith('payload-'))
  const asked = [...shown, ...globals].flatMap(({ slug, flattenedFields }) =>
    namesDocuments(flattenedFields).flatMap(({ name, relationTo, admin }) =>
      [relationTo].flat().flatMap((to) => {
        const order = admin?.sortOptions as string | Record<string, string> | undefined
        return types.has(to) ? [[`${slug} ${name} ${to}`, typeof order === 'object' ? order[to] : order]] : []
      }),
    ),
  )
  expect(asked.length).toBeGreaterThan(15)
  expect(asked.filter(([, order]) => order !== '-updatedAt')).toEqual([])
})
