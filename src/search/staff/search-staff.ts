import { isContentType } from '@collections/definitions'
import type { PayloadRequest } from 'payload'
import { asOwnQuery } from '@/publishing/later-parts'
import { hasRole } from '@/publishing/roles'
import { named } from '@/publishing/store'
import { keepStaffIndex, staffSearchIndex } from './keep-staff-index'
import { mark, type StaffHit } from './staff-index'

type FoundDocument = Record<string, unknown> & { id: string }

export type StaffResult = {
  collection: string
  id: string
  title: string
  /** What a file is called. */
  file?: string
  /** Says what it is: "Press release", "Picture". */
  kind?: string
  /** Where it stands, for what is published. */
  state?: string
  updatedAt: string
  /** Words around what was found, in parts: every other one is what was looked for. */
  excerpt: string[]
}

/** Asked at once: whoever may read few of them is shown fewer than there are on a page, not slowly. */
const candidates = 200
const mostCandidates = 1000

/** Longer ones are cut: nobody types so much. */
const longestQuestion = 200

/** The documents behind some hits, as far as the person of the request may read their newest version. */
const readable = async (req: PayloadRequest, hits: StaffHit[]): Promise<Map<string, FoundDocument>> => {
  const found = new Map<string, FoundDocument>()
  for (const collection of new Set(hits.map((hit) => hit.collection))) {
    const ids = hits.filter((hit) => hit.collection === collection).map(({ id }) => id)
    const { docs } = await req.payload.find({
      collection: named(collection),
      where: asOwnQuery(req, { id: ids.length === 1 ? { equals: ids[0] } : { in: ids } }),
      draft: isContentType(collection),
      depth: 0,
      limit: ids.length,
      pagination: false,
      overrideAccess: false,
      req,
    })
    for (const document of docs as unknown as FoundDocument[]) found.set(`${collection}/${document.id}`, document)
  }
  return found
}

/** What was found and what stands around it, in turn; nothing where that is a number and says nothing. */
const parts = (excerpt: string): string[] =>
  /\p{L}{2}/u.test(excerpt) ? excerpt.replace(/\s+/g, ' ').split(new RegExp(`[${mark.from}${mark.to}]`, 'u')) : []

const resultOf = (req: PayloadRequest, { collection, id, excerpt }: StaffHit, document: FoundDocument): StaffResult => {
  const { admin, labels, flattenedFields } = req.payload.collections[named(collection)].config
  const kind = flattenedFields.find(({ name }) => name === 'kind')
  const options = kind && 'options' in kind && Array.isArray(kind.options) ? kind.options : []
  const chosen = options.find((option) => typeof option === 'object' && option.value === document.kind)
  const label = (typeof chosen === 'object' && chosen.label) || labels.singular
  return {
    collection,
    id,
    title: String(document[admin.useAsTitle ?? 'id'] || 'Without a title'),
    file: typeof document.filename === 'string' ? document.filename : undefined,
    kind: typeof label === 'string' ? label : undefined,
    state: typeof document.standing === 'string' ? document.standing : undefined,
    updatedAt: String(document.updatedAt),
    excerpt: parts(excerpt),
  }
}

export type StaffResults = {
  results: StaffResult[]
  more: boolean
  /** The index is being built: these are from what it holds so far. */
  isBuilding: boolean
}

/** People by a part of their name or address, as far as the person of the request may read them. */
const peopleNamed = async (req: PayloadRequest, words: string): Promise<StaffResult[]> => {
  const part = words.trim()
  if (part.length < 2) return []
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { or: [{ name: { contains: part } }, { email: { contains: part } }] },
    sort: 'name',
    depth: 0,
    limit: 5,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, name, email, updatedAt }) => ({
    collection: 'users',
    id,
    title: name,
    kind: 'Person',
    updatedAt,
    excerpt: [email],
  }))
}

/**
 * Finds words in the newest version of everything that somebody may read: drafts, what is published, pictures, documents,
 * contacts and topics; and people by their names, first. While the index is being built, in what it holds so far.
 *
 * @param req whose user asks
 * @param question as it was typed
 * @param offset how many of the results were seen already
 * @param patience how long it may wait for an index that is being built, in milliseconds
 * @returns as many as were asked for, the best first, and whether there are more
 */
export const searchStaff = async (
  req: PayloadRequest,
  question: string,
  { offset = 0, limit = 20, patience }: { offset?: number; limit?: number; patience?: number } = {},
): Promise<StaffResults> => {
  const words = question.slice(0, longestQuestion)
  // As `hideLaterParts` has it: whoever reads every draft reads what is still to come.
  const later = hasRole(req.user, 'editor', 'admin')
  const isWhole = await keepStaffIndex(req.payload, patience)
  const results: StaffResult[] = await peopleNamed(req, words)
  const wanted = offset + limit + 1
  for (let from = 0; from < mostCandidates && results.length < wanted; from += candidates) {
    const hits = await staffSearchIndex().search({ words, later, offset: from, limit: candidates })
    const documents = await readable(req, hits)
    for (const hit of hits) {
      const document = documents.get(`${hit.collection}/${hit.id}`)
      if (document) results.push(resultOf(req, hit, document))
    }
    if (hits.length < candidates) break
  }
  return { results: results.slice(offset, offset + limit), more: results.length > offset + limit, isBuilding: !isWhole }
}
