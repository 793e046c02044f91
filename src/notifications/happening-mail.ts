import type { Happening } from '@collections/definition'
import { isContentType } from '@collections/definitions'
import type { BasePayload } from 'payload'
import { type Batch, readForBatch } from '@/mail/batch'
import type { Message } from '@/mail/message'
import type { Skip } from '@/mail/sender'
import type { Mailing } from '@/payload-types'
import { findPublished } from '@/publishing/store'
import type { Version } from '@/publishing/version'
import { itemOf, itemOnPage } from './about-site'
import { stillSaid } from './happenings'

/** What a mail says of something published; why somebody gets it, and how to get less, is said besides. */
export type About = Omit<Message, 'why' | 'ways'>

export const notPublic = 'Readers do not see it any more.'

type When = { payload: BasePayload; now: Date; batch: Batch }

/** Returns why what a mailing says has become untrue since; undefined while it is still so. */
export const noLongerSo = async ({ payload, now, batch }: When, mailing: Mailing): Promise<Skip | undefined> =>
  mailing.kind === 'withdrawal' && (await itemOf(payload, mailing, now, batch))
    ? { skip: 'It is not withdrawn any more.' }
    : undefined

const versions = readForBatch<Version | undefined>()

/** What readers have of a document now, read once for all mails that leave together. */
const publishedNow = async ({ payload, batch }: When, { contentType, documentId }: Mailing) =>
  isContentType(contentType) && documentId
    ? versions(batch, `${contentType}:${documentId}`, () => findPublished({ payload }, { contentType, documentId }))
    : undefined

const quoted = ({ note }: { note?: string } = {}): Message['parts'] => (note ? [{ quote: note }] : [])

/** What those who follow a document are told of something that happened to it, as it is at this moment. */
export const aboutHappening = async (when: When, mailing: Mailing, happening: Happening): Promise<About | Skip> => {
  const { payload, now, batch } = when
  const { subject, kind, sentence } = happening.words
  const version = await publishedNow(when, mailing)
  const said = version && stillSaid(version, happening, mailing, now)
  if (happening.as === 'withdrawal') {
    const untrue = await noLongerSo(when, mailing)
    if (untrue) return untrue
    const title = mailing.about?.trim() || 'What you follow'
    return {
      subject: `${subject}: ${title}`,
      heading: title,
      kind,
      parts: [{ paragraph: sentence, isOurs: true }, ...quoted(said)],
    }
  }
  const page = await itemOnPage(payload, mailing, now, batch)
  if (!page) return { skip: notPublic }
  if (!said) return { skip: 'The page does not say it any more.' }
  if (happening.when === 'ended early' && !page.isOver) return { skip: 'It is shown again.' }
  const { title, url, language } = page.item
  return {
    subject: `${subject}: ${title}`,
    heading: title,
    kind,
    parts: [
      { paragraph: sentence, isOurs: true },
      ...quoted(said),
      { button: { words: 'Read it as it is now', address: url } },
    ],
    language,
  }
}
