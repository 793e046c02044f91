import { isContentType } from '@collections/definitions'
import type { Mailing } from '@/payload-types'
import { mayPublish } from '@/publishing/roles'
import { findPublished, findVersion } from '@/publishing/store'
import type { Version } from '@/publishing/version'
import { dayAndTime } from '@/words/dates'
import { isAuthorOf } from '@/words/references'
import { adminAddress, type Composer, type Told } from './composer'

export const aboutWork =
  'You get this because you work in the newsroom. In your account you choose which e-mails you get.'

export const refOf = ({ contentType, documentId }: Mailing) => ({
  contentType: isContentType(contentType) ? contentType : 'news',
  documentId: String(documentId),
})

export const editAddress = ({ payload, mailing: { contentType, documentId } }: Told): string =>
  adminAddress(payload, `/collections/${contentType}/${documentId}`)

const newestOf = async (told: Told): Promise<Version | undefined> =>
  (await findVersion({ payload: told.payload }, refOf(told.mailing)))?.document

const titleOf = ({ title }: Version): string => title?.trim() || 'Without a title'

const waits: Composer = async (told) => {
  const newest = await newestOf(told)
  if (!newest?.submitted || newest._status === 'published') return { skip: 'It no longer waits for approval.' }
  const title = titleOf(newest)
  return {
    subject: `Waits for approval: ${title}`,
    heading: title,
    parts: [
      { paragraph: `${told.mailing.byName ?? 'Somebody'} asks for approval.` },
      ...(told.mailing.note ? [{ quote: told.mailing.note }] : []),
      { button: { words: 'Read it', address: editAddress(told) } },
    ],
    why: aboutWork,
  }
}

const returned: Composer = async (told) => {
  const newest = await newestOf(told)
  if (!newest || newest.submitted) return { skip: 'It was handed in again, or is gone.' }
  const title = titleOf(newest)
  return {
    subject: `Returned to you: ${title}`,
    heading: title,
    parts: [
      { paragraph: `${told.mailing.byName ?? 'An editor'} has returned it to you.` },
      ...(told.mailing.note ? [{ quote: told.mailing.note }] : []),
      { button: { words: 'Go on with it', address: editAddress(told) } },
    ],
    why: aboutWork,
  }
}

/** Asks again whether a published document is still to do something at the time that was meant. */
const stillAt = async (told: Told, field: string): Promise<Version | undefined> => {
  const published = await findPublished({ payload: told.payload }, refOf(told.mailing))
  const at = (published as Record<string, unknown> | undefined)?.[field]
  const isSame = at && new Date(at as string).getTime() === new Date(String(told.mailing.at)).getTime()
  return isSame && new Date(at as string) > new Date() ? published : undefined
}

const goesLive: Composer = async (told) => {
  const published = await stillAt(told, String(told.mailing.note))
  if (!published) return { skip: 'It was moved, or is live already.' }
  const title = titleOf(published)
  return {
    subject: `Goes live soon: ${title}`,
    heading: title,
    parts: [
      { paragraph: `It goes live ${dayAndTime(String(told.mailing.at))}. Nobody has to do anything for that.` },
      { button: { words: 'Look at it once more', address: editAddress(told) } },
    ],
    why: aboutWork,
  }
}

const ends: Composer = async (told) => {
  const published = await stillAt(told, String(told.mailing.note))
  if (!published) return { skip: 'It was moved, or has ended already.' }
  const title = titleOf(published)
  return {
    subject: `Ends soon: ${title}`,
    heading: title,
    parts: [
      {
        paragraph: `It ends ${dayAndTime(String(told.mailing.at))}. If it goes on for longer, give it a later end before then.`,
      },
      { button: { words: 'Open the notice', address: editAddress(told) } },
    ],
    why: aboutWork,
  }
}

/** Only for those whose work it still is. */
const forAuthors =
  (compose: Composer): Composer =>
  async (told) => {
    const newest = await newestOf(told)
    return newest && isAuthorOf(told.person, newest) ? compose(told) : { skip: 'They no longer work on it.' }
  }

const forPublishers =
  (compose: Composer): Composer =>
  async (told) =>
    mayPublish(told.person, String(told.mailing.contentType))
      ? compose(told)
      : { skip: 'They no longer approve these.' }

export const waitsForApproval = forPublishers(waits)
export const returnedToAuthors = forAuthors(returned)
export const goesLiveSoon = forAuthors(goesLive)
export const endsSoon = forAuthors(ends)
