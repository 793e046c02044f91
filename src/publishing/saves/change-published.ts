import type { PayloadRequest } from 'payload'
import {
  type DocumentRef,
  findPublished,
  findVersion,
  inTransaction,
  type KeptVersion,
  saveVersion,
} from '@/publishing/store'
import type { Data, Version } from '@/publishing/version'
import { isoDate } from '@/words/iso-date'
import type { Intent, SaveRequest } from './save'
import { giveAsked, takeGiven } from './under-way'
import { wholeVersion } from './whole-version'

type NamedChange = Pick<SaveRequest, 'reason' | 'note' | 'at' | 'ofVersion' | 'confirmed'> & {
  intent: Intent
  author?: SaveRequest['author']
}

/** Saves all of a version, as the command that is named and no other. */
const perform = async (req: PayloadRequest, ref: DocumentRef, named: NamedChange, data: Data): Promise<Version> => {
  const { contentType, documentId } = ref
  const author = named.author ?? (req.user ? 'person' : 'system')
  giveAsked(req, contentType, documentId, { way: 'update', confirmed: true, ...named, author })
  try {
    const { flattenedFields } = req.payload.collections[contentType].config
    return await saveVersion(req, ref, wholeVersion(data, flattenedFields))
  } finally {
    takeGiven(req, contentType, documentId)
  }
}

type PublishedContent = { content: Data; versionId?: string; alsoInDraft?: Data; newest?: KeptVersion }

/** A draft that was withdrawn with the page is so no longer once that is lifted, and doesn’t withdraw it again. */
const liftedWith = (published: Version | undefined, draft: Version | undefined, { withdrawal }: Data): Data => {
  const at = isoDate(published?.withdrawal?.at)
  return at && isoDate(draft?.withdrawal?.at) === at ? { withdrawal } : {}
}

/**
 * Publishes something other than the newest draft, which stays what the document's editors go on with; a
 * withdrawal that is lifted by it is lifted for the draft, too.
 *
 * @param content what is published: all of it
 * @param versionId whose words they are, if they stand in the history
 * @returns what is published now
 */
export const publishBesideDraft = async (
  req: PayloadRequest,
  ref: DocumentRef,
  named: NamedChange,
  { content, versionId }: Pick<PublishedContent, 'content' | 'versionId'>,
): Promise<Version> => {
  const { published, newest } = await find(req, ref)
  const alsoInDraft = liftedWith(published, newest?.document, content)
  return publishAndKeep(req, ref, named, { content, versionId, alsoInDraft, newest })
}

const publishAndKeep = async (
  req: PayloadRequest,
  ref: DocumentRef,
  named: NamedChange,
  { content, versionId, alsoInDraft = {}, newest }: PublishedContent,
): Promise<Version> => {
  const published = await perform(req, ref, named, { ...content, _status: 'published' })
  if (!newest || newest.id === versionId || newest.document._status === 'published') return published
  const note = 'Kept beside what was published.'
  const kept = { ...named, intent: 'keep-draft', ofVersion: undefined, reason: undefined, note } as const
  await perform(req, ref, kept, { ...newest.document, ...alsoInDraft, _status: 'draft' })
  return published
}

/** Describes what there is of a document: what is published, and a draft beside it. */
type PublishedAndDraft = { published?: Version; draft?: Version }

const find = async (req: PayloadRequest, ref: DocumentRef): Promise<PublishedAndDraft & { newest?: KeptVersion }> => {
  const reader = { payload: req.payload, req }
  const published = await findPublished(reader, ref)
  const newest = await findVersion(reader, ref)
  return { published, newest, draft: newest?.document._status === 'draft' ? newest.document : undefined }
}

/**
 * Returns whether a draft has the same date as what is published, or none as well: whoever works on it set no other.
 */
export const hasSameDate = ({ published, draft }: PublishedAndDraft, field: string): boolean =>
  (isoDate(draft?.[field]) ?? null) === (isoDate(published?.[field]) ?? null)

/**
 * Changes what is published of a document, at once; a draft that somebody works on stays a draft.
 *
 * @param named the command, and its reason for the log
 * @param change what becomes of the published version, and of a draft beside it; given what there is of both.
 *   What it throws leaves everything as it was.
 * @returns what is published now
 */
export const changePublished = (
  req: PayloadRequest,
  ref: DocumentRef,
  named: NamedChange,
  change: (found: PublishedAndDraft) => { published: Data; draft: Data },
): Promise<Version> =>
  inTransaction(req, async () => {
    const { newest, ...found } = await find(req, ref)
    const changed = change(found)
    const content = { ...found.published, ...changed.published }
    return publishAndKeep(req, ref, named, { content, alsoInDraft: changed.draft, newest })
  })

/**
 * Saves what is published once more, so that it is the newest version, and no draft is gone on with.
 *
 * @param check given what there is; what it throws leaves everything as it was
 * @returns what is published
 */
export const publishAgain = (
  req: PayloadRequest,
  ref: DocumentRef,
  named: NamedChange,
  check: (found: PublishedAndDraft) => Version,
): Promise<Version> =>
  inTransaction(req, async () => {
    const { published, draft } = await find(req, ref)
    return perform(req, ref, named, { ...check({ published, draft }), _status: 'published' })
  })
