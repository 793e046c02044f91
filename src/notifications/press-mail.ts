import { isContentType } from '@collections/definitions'
import type { BasePayload } from 'payload'
import { readEnvironment } from '@/environment'
import type { Batch } from '@/mail/batch'
import type { Message } from '@/mail/message'
import { embargoOf } from '@/mail/press/send-to-press'
import type { Part, Skip, Wait } from '@/mail/sender'
import type { PressList } from '@/payload-types'
import { type DocumentRef, findPublished } from '@/publishing/store'
import type { Version } from '@/publishing/version'
import { unsubscribePath } from '@/subscriptions/links'
import { dayAndTime, longDateTime } from '@/words/dates'
import { itemOf } from './about-site'
import { type About, notPublic } from './happening-mail'
import { previewFor } from './preview-for-press'
import { alertAbout, correctionOf, withdrawalOf } from './subscriber-mail'

/** What a journalist is told, and how one click ends it; or from when it can be told. */
export type ForJournalist = { message: Message; list: { name: string; unsubscribe: string } } | Skip | { wait: Wait }

type Told = { payload: BasePayload; journalist: PressList; now: Date; batch: Batch }

type Embargoed = { document: Version; until: string; preview: string; note?: string | null }

const summaryOf = ({ summary }: Version): string => (typeof summary === 'string' ? summary : '')

/** Says in the subject, and before everything else, that nothing of it may be published yet. */
const embargoedMail = ({ document, until, preview, note }: Embargoed): About => {
  const title = document.title?.trim() || 'Without a title'
  const { language } = document
  return {
    subject: `${note ? 'Corrected, embargoed' : 'Embargoed'} until ${longDateTime(until)}: ${title}`,
    heading: title,
    kind: note ? 'Correction, under embargo' : 'Under embargo',
    parts: [
      {
        paragraph: `Embargoed until ${dayAndTime(until)}, UK time. Please publish nothing of it, and pass it on to nobody, before then.`,
        isOurs: true,
      },
      ...(note ? [{ quote: note }] : []),
      ...(summaryOf(document) ? [{ paragraph: summaryOf(document) }] : []),
      { button: { words: 'Read it now', address: preview } },
      {
        paragraph: 'This link is yours alone, and we see when it is opened. Once it is public, it leads there.',
        isOurs: true,
      },
    ],
    language: typeof language === 'string' ? language : undefined,
  }
}

/** The document while it is approved and its time has not come; else undefined. */
const underEmbargo = async (payload: BasePayload, ref: DocumentRef, now: Date) => {
  const document = await findPublished({ payload }, ref)
  const { embargoedUntil, opensAt } = document ? embargoOf(document, ref.contentType, now) : {}
  return document && embargoedUntil ? { document, until: embargoedUntil, opensAt } : undefined
}

/** What is told of something now: live, it is told as such; before, under embargo; else not at all. */
const aboutIt = async (
  { payload, journalist, now, batch }: Told,
  part: Part,
): Promise<About | Skip | { wait: Wait }> => {
  const { mailing, delivery } = part
  const { contentType, documentId, kind, note } = mailing
  if (!isContentType(contentType) || !documentId) return { skip: notPublic }
  if (kind === 'withdrawal') return withdrawalOf(mailing)
  const item = await itemOf(payload, mailing, now, batch)
  if (item && kind === 'correction') return correctionOf(item, mailing)
  if (item) return alertAbout(item)
  const found = await underEmbargo(payload, { contentType, documentId }, now)
  if (!found) return { skip: notPublic }
  const { document, until, opensAt } = found
  if (opensAt) return { wait: { until: new Date(opensAt), reason: 'Journalists may read it later.' } }
  const preview = await previewFor(payload, { journalist, delivery, mailing, until: new Date(until), now })
  if ('skip' in preview) return preview
  return embargoedMail({ document, until, preview: preview.address, note: kind === 'correction' ? note : undefined })
}

/**
 * Writes what somebody on the press list is told. Who has left is told only what became of what they were sent.
 */
export const forJournalist = async (told: Told, part: Part): Promise<ForJournalist> => {
  const { journalist, payload } = told
  if (journalist.endedAt && part.mailing.kind === 'press') return { skip: 'They have left the press list.' }
  const about = await aboutIt(told, part)
  if ('skip' in about || 'wait' in about) return about
  const unsubscribe = `${readEnvironment().siteUrl}${unsubscribePath(payload.secret, String(journalist.reference))}`
  return {
    message: {
      ...about,
      why: 'You get this because you are on our press list.',
      ways: [{ words: 'Leave the press list', address: unsubscribe }],
    },
    list: { name: 'Press releases', unsubscribe },
  }
}
