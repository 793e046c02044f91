import { describe, expect, it } from 'vitest'
import {
  administrators,
  administratorsOnly,
  administratorsOrSelf,
  anyStaff,
  everyone,
  hasRole,
  mayPublish,
  mayWrite,
  nobody,
  publishers,
  writers,
} from '@/publishing/roles'
import type { Role } from '@/words/roles'

const content = ['news', 'consultations', 'inspection-reports', 'pages', 'topics', 'media', 'documents']
type Held = Role[]

const table: { held: Held; write: string[]; publish: string[] }[] = [
  { held: [], write: [], publish: [] },
  { held: ['author'], write: [...content, 'service-notices'], publish: [] },
  { held: ['notices'], write: ['service-notices'], publish: ['service-notices'] },
  { held: ['editor'], write: [...content, 'service-notices'], publish: [...content, 'service-notices'] },
  { held: ['admin'], write: [...content, 'service-notices'], publish: [...content, 'service-notices'] },
  { held: ['author', 'notices'], write: [...content, 'service-notices'], publish: ['service-notices'] },
  { held: ['author', 'editor'], write: [...content, 'service-notices'], publish: [...content, 'service-notices'] },
]

const cells = table.flatMap(({ held, write, publish }) =>
  [...content, 'service-notices'].map((collection) => ({
    held,
    collection,
    write: write.includes(collection),
    publish: publish.includes(collection),
  })),
)

describe('who may do what', () => {
  it.each(cells)('$held in $collection: write $write, publish $publish', ({ held, collection, write, publish }) => {
    const person = { roles: held }
    expect(mayWrite(person, collection)).toBe(write)
    expect(mayPublish(person, collection)).toBe(publish)
    const args = { req: { user: person } } as never
    expect(writers(collection)(args)).toBe(write)
    expect(publishers(collection)(args)).toBe(publish)
  })

  it.each([null, undefined, {}, { roles: null }])('%s may do nothing', (person) => {
    for (const collection of [...content, 'service-notices']) {
      expect(mayWrite(person, collection)).toBe(false)
      expect(mayPublish(person, collection)).toBe(false)
    }
    expect(hasRole(person, 'author', 'editor', 'notices', 'admin')).toBe(false)
  })
})

describe('access by role', () => {
  const asking = (user: unknown) => ({ req: { user } }) as never
  const admin = { id: '1', roles: ['admin'] }
  const author = { id: '2', roles: ['author'] }

  it.each([
    { name: 'any staff', rule: anyStaff, ofAdmin: true, ofAuthor: true, ofNobody: false },
    { name: 'everyone', rule: everyone, ofAdmin: true, ofAuthor: true, ofNobody: true },
    { name: 'nobody', rule: nobody, ofAdmin: false, ofAuthor: false, ofNobody: false },
    { name: 'administrators', rule: administrators, ofAdmin: true, ofAuthor: false, ofNobody: false },
    { name: 'administrators only', rule: administratorsOnly, ofAdmin: true, ofAuthor: false, ofNobody: false },
    {
      name: 'administrators or self',
      rule: administratorsOrSelf,
      ofAdmin: true,
      ofAuthor: { id: { equals: '2' } },
      ofNobody: false,
    },
  ])('$name', ({ rule, ofAdmin, ofAuthor, ofNobody }) => {
    expect(rule(asking(admin))).toEqual(ofAdmin)
    expect(rule(asking(author))).toEqual(ofAuthor)
    expect(rule(asking(null))).toEqual(ofNobody)
  })
})
