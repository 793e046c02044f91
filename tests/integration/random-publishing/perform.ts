import { paragraphs } from '@/rich-text/rich-text'
import { complete } from '../content'
import type { Answer, Newsroom, Person } from '../newsroom'
import type { Action, Run, Who } from './actions'
import { type Model, noticesStart } from './model'
import type { Note, Version } from './version'

/** What the requests of one run need to know. */
export type Scene = {
  newsroom: Newsroom
  staff: Record<Who, Person>
  type: Run['type']
  id: string
}

/** The document's versions and scheduled changes, oldest first. */
type Kept = { versions: { id: string }[]; changes: { id: string }[] }

const fields = {
  news: { words: 'summary', note: 'note', from: 'publishedAt', until: 'expiresAt' },
  'service-notices': { words: 'message', note: 'text', from: 'startsAt', until: 'endsAt' },
} as const

const isoIn = (now: number, minutes: number) => new Date(now + minutes * 60_000).toISOString()
const given = (giving: string) => (giving === 'a reason' ? { reason: 'Nobody else is on duty.' } : {})

/** Writes the document. */
export const write = (
  { newsroom, staff }: Pick<Scene, 'newsroom' | 'staff'>,
  { type, writer }: Run,
  words: string,
): Promise<Answer> => {
  const start = type === 'service-notices' ? { startsAt: new Date(noticesStart) } : {}
  const body = complete(type, { [fields[type].words]: words, ...start })
  return newsroom.rest('POST', type, { as: staff[writer], body })
}

const withdrawal = (type: Run['type'], at: string | null) =>
  type === 'news' ? { withdrawal: { at, reason: at && 'The figures were wrong.' } } : {}

const updates = (type: Run['type'], notes: Note[]) => ({
  updates: notes.map(({ at, words }) => ({ at: new Date(at).toISOString(), [fields[type].note]: words })),
})

const aside = (type: Run['type'], words: string | false) => {
  if (type === 'news') return { notesToEditors: words ? paragraphs(words) : null }
  return { link: words ? { label: words, url: '/news' } : { label: null, url: null } }
}

/** What is sent to change the document: its fields, and whether as a draft; undefined for what is no such save. */
export const change = (action: Action, { type }: Scene, newest: Version | undefined, words: string, now: number) => {
  const { words: field, from, until } = fields[type]
  switch (action.does) {
    case 'edits':
      return {
        body:
          action.what === 'words' ? { [field]: action.emptied ? '' : words } : aside(type, !action.emptied && words),
        asDraft: action.asDraft,
      }
    case 'submits':
      return { body: { submitted: true }, asDraft: true }
    case 'returns':
      return { body: { submitted: false, reason: 'Not yet.' }, asDraft: true }
    case 'publishes':
      return {
        body: {
          _status: 'published',
          [from]: isoIn(now, action.in),
          [until]: action.for ? isoIn(now, action.in + action.for) : null,
          ...(action.reworded ? { [field]: words } : {}),
          ...given(action.giving),
          ...(action.sure ? { confirm: true } : {}),
        },
      }
    case 'sends a strange status':
      return { body: { _status: action.status, [field]: words }, asDraft: action.asDraft }
    case 'unpublishes':
      return { body: { _status: 'draft' } }
    case 'withdraws':
      return { body: { _status: 'published', ...withdrawal(type, isoIn(now, action.in)) } }
    case 'lifts the withdrawal':
      return { body: { _status: 'published', ...withdrawal(type, null) } }
    case 'corrects':
      return {
        body: {
          _status: 'published',
          ...updates(type, [...(newest?.notes ?? []), { at: now, words }]),
          ...(action.sure ? { confirm: true } : {}),
        },
      }
    default:
      return undefined
  }
}

/** The id of the version that an action with this number means. */
const versionId = ({ versions }: Kept, number: number | undefined): string | undefined =>
  number === undefined ? undefined : versions[number % versions.length]?.id

/**
 * Tries an action with a request to the REST API, whatever is to be expected of it.
 *
 * @param words what it writes, if it writes anything
 */
export const perform = async (
  action: Action,
  scene: Scene & Kept,
  model: Model,
  words: string,
  now: number,
): Promise<Answer> => {
  const { newsroom, staff, type, id } = scene
  const { rest } = newsroom
  const as = staff[action.who]
  switch (action.does) {
    case 'waits':
      return rest('GET', type, { query: { limit: 1, depth: 0 } })
    case 'restores':
      return rest('POST', `${type}/versions/${versionId(scene, action.version) ?? 'nowhere'}`, {
        as,
        query: action.asDraft ? { draft: true } : {},
      })
    case 'drops the draft':
      return rest('POST', `${type}/${id}/drop-draft`, { as, body: action.sure ? { confirm: true } : {} })
    case 'approves a text': {
      const sure = action.sure ? { confirm: true } : {}
      const address = `${type}/versions/${versionId(scene, action.version) ?? 'nowhere'}/approve`
      return rest('POST', address, { as, body: { ...given(action.giving), ...sure } })
    }
    case 'withdraws at once':
      return rest('POST', `${type}/${id}/withdraw`, { as, body: { reason: 'The figures were wrong.' } })
    case 'adds an update':
      return rest('POST', `${type}/${id}/updates`, { as, body: { text: words } })
    case 'reopens':
      return rest('POST', `${type}/${id}/reopen`, { as, body: { endsAt: action.for ? isoIn(now, action.for) : null } })
    case 'copies':
      return rest('POST', `${type}/${id}/duplicate`, { as, body: {} })
    case 'ends at once': {
      const answer = await rest('POST', `${type}/many`, {
        as,
        body: { deed: 'end', ids: [id], ...given(action.giving) },
      })
      const refused = answer.status === 200 && !answer.body.outcomes[0].done
      return refused ? { ...answer, status: 409 } : answer
    }
    case 'schedules': {
      const at = { goesLiveAt: isoIn(now, action.in), versionId: versionId(scene, action.version) }
      const sure = action.sure ? { confirm: true } : {}
      const body = { contentType: type, documentId: id, ...at, ...given(action.giving), ...sure }
      return rest('POST', 'scheduled-changes', { as, body })
    }
    case 'cancels':
      return rest('PATCH', `scheduled-changes/${scene.changes.at(-1)?.id ?? 'nowhere'}`, {
        as,
        body: { state: 'cancelled' },
      })
    case 'deletes':
      return rest('DELETE', `${type}/${id}`, { as })
    case 'asks for two people':
      return rest('POST', 'globals/publishing', { as, body: { twoPeople: action.on } })
  }
  const { body, asDraft } = change(action, scene, model.versions.at(-1), words, now) ?? {}
  return rest('PATCH', `${type}/${id}`, { as, body, query: asDraft ? { draft: true } : {} })
}

type Shown = Record<string, unknown> & {
  updates?: Record<string, string>[]
  withdrawal?: { at?: string }
  link?: { label?: string | null }
  notesToEditors?: ReturnType<typeof paragraphs> | null
}

/** A document as it was answered, in the words of the model. */
const read = (document: Shown, type: Run['type']) => ({
  words: document[fields[type].words],
  aside:
    (type === 'news' ? document.notesToEditors?.root.children[0]?.children[0]?.text : document.link?.label) ||
    undefined,
  notes: (document.updates ?? []).map((update) => update[fields[type].note]),
  withdrawn: Boolean(document.withdrawal?.at),
})

/** What somebody who is not signed in is told of the document: by its id, and by a list. */
export const publiclySeen = async ({ newsroom, type, id }: Scene) => {
  const byId = await newsroom.rest('GET', `${type}/${id}`, { query: { depth: 0 } })
  const { body } = await newsroom.rest('GET', type, { query: { 'where[id][equals]': id, depth: 0 } })
  return {
    byId: byId.status === 200 ? read(byId.body, type) : undefined,
    inLists: body.docs.map((document: Shown) => read(document, type)),
  }
}
