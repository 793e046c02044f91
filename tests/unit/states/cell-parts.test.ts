import type { TypeDefinition } from '@collections/definition'
import { definitions } from '@collections/definitions'
import { describe, expect, it } from 'vitest'
import type { DocumentStanding } from '@/publishing/states/document-standing'
import type { DocumentState } from '@/publishing/states/state'
import { cellParts } from '@/publishing/states/words/cell-parts'
import { listCell } from '@/publishing/states/words/state-words'
import type { Version } from '@/publishing/version'

const now = new Date('2026-11-28T12:00:00Z')
const before = '2026-11-01T09:00:00.000Z'
const after = '2026-12-07T09:00:00.000Z'

const version = (more: object): Version => ({ id: 'x', updatedAt: before, ...more }) as unknown as Version

/** What is published of a type in each state that one of it can have. */
const published = ({ lifetime, canBeWithdrawn }: TypeDefinition): Partial<Record<DocumentState, Version>> => {
  const { from, until } = lifetime
  const live = version({ _status: 'published', ...(from ? { [from]: before } : {}) })
  return {
    live,
    ...(from ? { scheduled: version({ _status: 'published', [from]: after }) } : {}),
    ...(until ? { expired: version({ ...live, [until]: before }) } : {}),
    ...(canBeWithdrawn ? { withdrawn: version({ ...live, withdrawal: { at: before } }) } : {}),
  }
}

const types = definitions.map((definition: TypeDefinition): [string, TypeDefinition] => [definition.slug, definition])

describe.each(types)('a row of %s', (slug, type) => {
  const cell = (standing: DocumentStanding) =>
    cellParts(listCell(standing, { slug, lifetime: type.lifetime }, now), slug)

  it('has the colour of its state, in whatever words the type says it', () => {
    for (const [state, of] of Object.entries(published(type)))
      expect(cell({ newest: of, published: of }), state).toMatchObject({ kind: state, beside: undefined })
  })

  it('tells a draft from one that waits', () => {
    expect(cell({ newest: version({ _status: 'draft' }) }).kind).toBe('draft')
    expect(cell({ newest: version({ _status: 'draft', submitted: true }) }).kind).toBe('submitted')
  })

  it('says in a second line what is to come', () => {
    const { live } = published(type)
    const draft = version({ _status: 'draft', submitted: true })
    expect(cell({ newest: draft, published: live })).toMatchObject({
      kind: 'live',
      beside: 'Newer draft waits for approval',
    })
    const change = { goesLiveAt: after } as DocumentStanding['change']
    expect(cell({ newest: draft, published: live, change }).beside).toBe('Changes Monday 7 December, 9am')
  })
})
