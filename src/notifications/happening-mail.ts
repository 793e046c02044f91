import type { Happening } from '@collections/definition'
import type { BasePayload } from 'payload'
import type { Batch } from '@/mail/batch'
import type { Message } from '@/mail/message'
import type { Skip } from '@/mail/sender'
import type { Mailing } from '@/payload-types'
import { itemOf, itemOnPage } from './about-site'

/** What a mail says of something published; why somebody gets it, and how to get less, is said besides. */
export type About = Omit<Message, 'why' | 'ways'>

export const notPublic = 'Readers do not see it any more.'

type When = { payload: BasePayload; now: Date; batch: Batch }

/** Returns why what a mailing says has become untrue since; undefined while it is still so. */
export const noLongerSo = async ({ payload, now, batch }: When, mailing: Mailing): Promise<Skip | undefined> =>
  mailing.kind === 'withdrawal' && (await itemOf(payload, mailing, now, batch))
    ? { skip: 'It is not withdrawn any more.' }
    : undefined

const quoted = ({ note }: Mailing): Message['parts'] => (note ? [{ quote: note }] : [])

/** What those who follow a document are told of something that happened to it, as it is at this moment. */
export const aboutHappening = async (when: When, mailing: Mailing, happening: Happening): Promise<About | Skip> => {
  const { payload, now, batch } = when
  const { subject, kind, sentence } = happening.words
  if (happening.as === 'withdrawal') {
    const untrue = await noLongerSo(when, mailing)
    if (untrue) return untrue
    const title = mailing.about?.trim() || 'What you follow'
    return {
      subject: `${subject}: ${title}`,
      heading: title,
      kind,
      parts: [{ paragraph: sentence, isOurs: true }, ...quoted(mailing)],
    }
  }
  const page = await itemOnPage(payload, mailing, now, batch)
  if (!page) return { skip: notPublic }
  if (happening.when === 'ended early' && !page.isOver) return { skip: 'It is shown again.' }
  const { title, url, language } = page.item
  return {
    subject: `${subject}: ${title}`,
    heading: title,
    kind,
    parts: [
      { paragraph: sentence, isOurs: true },
      ...quoted(mailing),
      { button: { words: 'Read it as it is now', address: url } },
    ],
    language,
  }
}
