import { isContentType } from '@collections/definitions'
import { readEnvironment } from '@/environment'
import { findPublished, findVersion } from '@/publishing/store'
import type { Composer } from './composer'
import { publicPictures } from './mail-pictures'
import { aboutWork, editAddress, refOf } from './staff-mail'
import { mailedVersion } from './whole-mail'

const isEmptied = async ({ payload, mailing }: Parameters<Composer>[0]): Promise<boolean> => {
  const published = await findPublished({ payload }, refOf(mailing))
  if (!published || !isContentType(mailing.contentType)) return false
  const pictures = publicPictures(readEnvironment().siteUrl)
  const mailed = await mailedVersion(payload, mailing.contentType, published, { now: new Date(), pictures })
  return Boolean(mailed?.isEmpty)
}

/** Tells whoever published an issue what it does not show. */
export const leftOutOf: Composer = async (told) => {
  const { about, note } = told.mailing
  const title = about?.trim() || 'Without a title'
  const rest = (await isEmptied(told))
    ? 'Nothing else stands in it, so it is not sent to anybody.'
    : 'The rest goes out as it is.'
  return {
    subject: `Left out: ${note ?? ''}`,
    heading: title,
    parts: [
      {
        paragraph: `“${note ?? ''}” was left out of it, on the page and in the e-mail: readers do not see it now. ${rest}`,
      },
      { button: { words: 'Look at it', address: editAddress(told) } },
    ],
    why: aboutWork,
  }
}

/** The newest version of an issue, as its subscribers would get it now, to whoever asked for a test. */
export const testOf: Composer = async (told) => {
  const { payload, mailing } = told
  const newest = (await findVersion({ payload }, refOf(mailing)))?.document
  if (!newest || !isContentType(mailing.contentType)) return { skip: 'It is gone.' }
  const pictures = publicPictures(readEnvironment().siteUrl)
  const mailed = await mailedVersion(payload, mailing.contentType, newest, { now: new Date(), pictures })
  if (!mailed) return { skip: 'It is nothing that is sent by e-mail.' }
  const { message } = mailed
  return {
    ...message,
    subject: `Test: ${message.subject?.trim() || 'Without a title'}`,
    why: 'You get this because you asked for a test. Pictures that are not public yet are missing in it. Nobody else has got it.',
  }
}
