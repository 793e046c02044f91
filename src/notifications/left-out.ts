import { isContentType } from '@collections/definitions'
import type { Key } from '@collections/search-part'
import type { BasePayload } from 'payload'
import { putInOutbox } from '@/mail/outbox'
import { alertKey } from '@/mail/told'
import { findVersion } from '@/publishing/store'
import { idsOf } from '@/words/references'

type Mailed = { type: string; id: string; title?: string | null }

/** Whoever published a document last; its authors, where nobody did by hand. */
const publishersOf = async (payload: BasePayload, { type, id }: Mailed): Promise<string[]> => {
  const { docs } = await payload.db.find<{ by?: unknown }>({
    collection: 'publication-log',
    where: {
      and: [{ contentType: { equals: type } }, { documentId: { equals: id } }, { event: { equals: 'published' } }],
    },
    sort: '-sequence',
    limit: 1,
    pagination: false,
  })
  const by = idsOf([docs[0]?.by])
  if (by.length > 0 || !isContentType(type)) return by
  return idsOf((await findVersion({ payload }, { contentType: type, documentId: id }))?.document.authors)
}

const titleOf = async (payload: BasePayload, { collection, id }: Key): Promise<string> => {
  const found = isContentType(collection)
    ? await findVersion({ payload }, { contentType: collection, documentId: id })
    : undefined
  return found?.document.title?.trim() || 'Something that is no longer there'
}

/** Notes at the mailing itself what its mails do not show. */
const noteAtMailing = async (payload: BasePayload, { type, id }: Mailed, titles: string[]): Promise<void> => {
  const where = { key: { equals: alertKey(type, id) } }
  const data = { note: `Left out, because readers do not see it: ${titles.join(' · ')}` }
  await payload.db.updateOne({ collection: 'mailings', where, data, returning: false })
}

/** Tells whoever published a document that something it shows was left out of its mail: once for each thing. */
export const tellWhatWasLeftOut = async (payload: BasePayload, mailed: Mailed, leftOut: Key[]): Promise<void> => {
  if (leftOut.length === 0) return
  const titles = await Promise.all(leftOut.map((key) => titleOf(payload, key)))
  await noteAtMailing(payload, mailed, titles)
  const people = (await publishersOf(payload, mailed)).map((person) => ({ person }))
  for (const [n, { collection, id }] of leftOut.entries()) {
    const key = `left-out:${mailed.type}:${mailed.id}:${collection}/${id}`
    const about = { contentType: mailed.type, documentId: mailed.id, about: mailed.title, note: titles[n] }
    await putInOutbox(payload, { key, kind: 'left-out', ...about }, people)
  }
}
