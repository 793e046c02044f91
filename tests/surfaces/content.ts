import { definitionOf } from '@collections/definitions'
import sharp from 'sharp'
import { paragraphs } from '@/rich-text/rich-text'
import { type ContentTypeSlug, complete, contentTypes } from '../integration/content'
import { needed } from '../integration/needed'

/** A word in every document's title, to search for; a text is found by its own mark, never by this. */
export const commonWord = 'zebrafish'

/** How a text stands to the public. Everything but `live` and `withdrawn` is hidden. */
export const states = [
  'live',
  'draft',
  'submitted',
  'scheduled',
  'expired',
  'withdrawn',
  'unpublished',
  'deleted',
  'newer-draft',
  'scheduled-change',
  'later-part',
  'exempt',
] as const
export type State = (typeof states)[number]

/** One text of one document: a word that occurs nowhere else, and how it stands. */
export type Text = {
  mark: string
  type: ContentTypeSlug
  state: State
  /** The document that holds it. A live document may also hold a newer, hidden text. */
  id: string
  address: string
  file?: { kind: 'media' | 'documents'; id: string; names: string[] }
  versionId?: string
}

export type Send = (method: string, path: string, body?: unknown) => Promise<{ status: number; body: Answer }>
// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the API says; the tests look at it.
type Answer = any

const past = '2026-01-05T09:00:00.000Z'
const future = '2033-01-05T09:00:00.000Z'

/** The states that a type can have. */
export const statesOf = (type: ContentTypeSlug): State[] =>
  states.filter((state) => {
    const { from, until } = definitionOf(type).lifetime
    if (state === 'scheduled') return Boolean(from)
    if (state === 'expired') return Boolean(until)
    if (state === 'withdrawn') return definitionOf(type).canBeWithdrawn === true
    if (state === 'later-part') return type !== 'pages' && type !== 'inspection-reports'
    if (state === 'exempt') return type === 'agenda-items'
    return true
  })

let number = 0
const newMark = (type: ContentTypeSlug, state: State) => {
  number += 1
  return `q${number}x${type}${state}`.replace(/[^a-z0-9]/g, '')
}

const image = { type: 'upload', version: 3, relationTo: 'media', fields: {}, id: 'a' }

/** Everything of a document that can carry words or a file, with a mark in each. */
const marked = (type: ContentTypeSlug, mark: string, topic: string, file?: Text['file']) => {
  const title = `${commonWord} ${mark}`
  const words = paragraphs(`${commonWord} ${mark}`) as { root: { children: object[] } }
  const body =
    file?.kind === 'media'
      ? { root: { ...words.root, children: [...words.root.children, { ...image, value: file.id }] } }
      : words
  const common = { title, slug: mark }
  if (type === 'pages') return { ...common, summary: title, body }
  if (type === 'newsletters') {
    const picture = file ? [{ blockType: 'picture', picture: file.id }] : []
    return { ...common, summary: title, sections: [{ blockType: 'text', heading: title, text: words }, ...picture] }
  }
  if (type === 'meetings') return { ...common, place: title, ...(file ? { documents: [file.id] } : {}) }
  if (type === 'agenda-items')
    return {
      ...common,
      purpose: words,
      minutes: words,
      resolutions: [{ verb: 'noted', text: title }],
      topics: [topic],
      ...(file ? { reportDocuments: [file.id] } : {}),
    }
  if (type === 'service-notices') return { ...common, message: title, topics: [topic] }
  const more = { ...common, summary: title, body, topics: [topic] }
  if (type === 'news')
    return {
      ...more,
      notesToEditors: words,
      ...(file?.kind === 'media' ? { leadImage: file.id } : {}),
      ...(file?.kind === 'documents' ? { documents: [file.id] } : {}),
    }
  return file?.kind === 'documents' && type === 'consultations' ? { ...more, documents: [file.id] } : more
}

/** Called exempt: its title alone is public, and has no mark; everything else that it says has. */
const exempt = { title: 'Dealt with in private', slug: 'in-private', exempt: true, exemptReason: '3' }

const laterPart = (type: ContentTypeSlug, mark: string): Record<string, unknown> => {
  if (type === 'consultations')
    return { outcome: { publishedAt: future, weAsked: paragraphs(mark), youSaid: paragraphs(mark) } }
  return { updates: [{ at: future, [type === 'service-notices' ? 'text' : 'note']: mark }] }
}

/** Sends a file in a form. */
export type SendFile = (path: string, name: string, content: Buffer, data: object) => Promise<Answer>

const upload = async (send: SendFile, kind: 'media' | 'documents', mark: string): Promise<Text['file']> => {
  if (kind === 'documents') {
    const { doc } = await send('documents', `${mark}.csv`, Buffer.from(`line,${mark}\n`), {
      title: `${commonWord} ${mark}`,
    })
    return { kind, id: doc.id, names: [doc.filename] }
  }
  const background = { r: number % 255, g: (number * 7) % 255, b: 90 }
  const content = await sharp({ create: { width: 1800, height: 120, channels: 3, background } })
    .jpeg()
    .toBuffer()
  const { doc } = await send('media', `${mark}.jpg`, content, { alt: `${commonWord} ${mark}`, caption: mark })
  const sizes = Object.values(doc.sizes as Record<string, { filename?: string }>).flatMap(
    ({ filename }) => filename ?? [],
  )
  return { kind, id: doc.id, names: [doc.filename, ...sizes] }
}

const ok = ({ status, body }: { status: number; body: Answer }): Answer => {
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`)
  return body.doc ?? body
}

/** Publishes, hides, withdraws and removes documents until there is one text of each type in each state. */
export const fillWithEveryState = async (send: Send, sendFile: SendFile, topic: string): Promise<Text[]> => {
  const texts: Text[] = []
  const ofEveryState = { title: 'Of every state', slug: 'every-state' }
  needed.series ||= ok(await send('POST', 'newsletter-series', ofEveryState)).id
  needed.committee ||= ok(await send('POST', 'committees', ofEveryState)).id
  const meeting = { title: 'Of every state', committee: needed.committee, startsAt: past, publishedAt: past }
  needed.meeting ||= ok(await send('POST', 'meetings', { ...meeting, _status: 'published' })).id
  for (const type of contentTypes)
    for (const [index, state] of statesOf(type).entries()) texts.push(...(await make(type, state, index)))
  return texts

  async function make(type: ContentTypeSlug, state: State, index: number): Promise<Text[]> {
    const { from, until } = definitionOf(type).lifetime
    const mark = newMark(type, state)
    const isBeside = state === 'newer-draft' || state === 'scheduled-change' || state === 'later-part'
    const kind =
      ['consultations', 'meetings', 'agenda-items'].includes(type) || (type === 'news' && index % 2 === 1)
        ? 'documents'
        : 'media'
    const takesFiles = type !== 'service-notices' && type !== 'inspection-reports'
    const file = takesFiles && state !== 'later-part' ? await upload(sendFile, kind, mark) : undefined
    const liveMark = isBeside ? newMark(type, 'live') : mark
    const data = { ...complete(type), ...marked(type, liveMark, topic, isBeside ? undefined : file) }
    const times: Record<string, unknown> = {}
    if (from) times[from] = state === 'scheduled' ? future : past
    if (until && state === 'expired') times[until] = '2026-02-01T00:00:00.000Z'
    const published = { ...data, ...times, _status: 'published' }
    if (state === 'withdrawn') Object.assign(published, { withdrawal: { at: past, reason: 'No longer right.' } })
    if (state === 'later-part') Object.assign(published, laterPart(type, mark))
    if (state === 'exempt') Object.assign(published, exempt)
    const isDraft = state === 'draft' || state === 'submitted'
    const first = isDraft ? { ...data, ...times, submitted: state === 'submitted' } : published
    const { id, address } = ok(await send('POST', type, first))
    const base = { type, id, address: address ?? '' }
    if (state === 'unpublished') ok(await send('PATCH', `${type}/${id}`, { _status: 'draft' }))
    if (state === 'newer-draft' || state === 'scheduled-change')
      ok(await send('PATCH', `${type}/${id}?draft=true`, marked(type, mark, topic, file)))
    if (state === 'scheduled-change')
      ok(await send('POST', 'scheduled-changes', { contentType: type, documentId: id, goesLiveAt: future }))
    const versions = await send(
      'GET',
      `${type}/versions?where[parent][equals]=${id}&where[latest][equals]=true&depth=0`,
    )
    const versionId = versions.body.docs[0]?.id as string | undefined
    if (state === 'deleted') ok(await send('DELETE', `${type}/${id}`))
    const text: Text = { ...base, mark, state, file, versionId }
    return isBeside ? [text, { ...base, mark: liveMark, state: 'live' }] : [text]
  }
}
