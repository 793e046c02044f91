import type { ContentTypeSlug } from '@collections/definitions'
import { forReadersOf } from '@collections/for-readers'
import { readEnvironment } from '@/environment'
import { htmlOf, type Message, textOf } from '@/mail/message'
import { newsroom } from '@/newsroom'
import { draftPictures } from '@/notifications/mail-pictures'
import { brandFor } from '@/notifications/write-mail'
import { nothingHere } from '@/site/rendering/missing'
import { pageTime } from '@/site/rendering/page-scope'
import { BarePreview } from './bare-preview'

type Document = Record<string, unknown> & { title?: unknown }

/** What stands at the end of the mails of those who subscribe, without the addresses that are theirs alone. */
const asSubscribers = (message: Omit<Message, 'why' | 'ways'>): Message => ({
  ...message,
  why: `You get this because you follow: ${message.banner?.split(' · ')[0]}.`,
  ways: [
    { words: 'Change or end what you follow', address: '#' },
    { words: 'Stop these', address: '#' },
  ],
})

const messageOf = async (collection: ContentTypeSlug, document: Document): Promise<Message> => {
  const payload = await newsroom()
  const titled = { ...document, title: document.title || 'No title yet' }
  const { siteUrl } = readEnvironment()
  const context = { payload, siteUrl, now: pageTime(), pictures: draftPictures, forReadersOf }
  const mailed = await forReadersOf(collection).mailed?.(titled, context)
  return mailed ? asSubscribers(mailed.message) : nothingHere()
}

/** The mail that a document is, as a mail program draws it: the very document that is sent. */
export const mailPreview = async (collection: ContentTypeSlug, document: Document): Promise<Response> => {
  const message = await messageOf(collection, document)
  const html = htmlOf(message, await brandFor(await newsroom()))
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}

/** The same without markup, for those who read mail so. */
export const MailTextPreview = async ({
  collection,
  document,
}: {
  collection: ContentTypeSlug
  document: Document
}) => {
  const message = await messageOf(collection, document)
  const text = textOf(message, await brandFor(await newsroom()))
  return (
    <BarePreview title={message.subject}>
      <p className="bare-preview__note">The same in words alone, which goes with every e-mail.</p>
      <pre className="bare-preview__text" dir="auto">
        {text}
      </pre>
    </BarePreview>
  )
}
