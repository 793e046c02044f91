import type { Skip } from '@/mail/sender'
import { dayAndTime } from '@/words/dates'
import { adminAddress, type Composer, type Told } from './composer'

type StoredToken = { id: string; resetPasswordToken?: string | null; resetPasswordExpiration?: string | Date | null }

const isOver: Skip = { skip: 'The link was used, or has run out.' }

/** The address at which somebody chooses a password, and until when; undefined once that is over. */
const passwordLink = async ({ payload, person }: Told): Promise<{ address: string; until: string } | undefined> => {
  const where = { id: { equals: person.id } }
  const { resetPasswordToken: token, resetPasswordExpiration } =
    (await payload.db.findOne<StoredToken>({ collection: 'users', where })) ?? {}
  if (!token || !resetPasswordExpiration) return undefined
  const until = new Date(resetPasswordExpiration)
  if (until <= new Date()) return undefined
  const address = adminAddress(payload, `${payload.config.admin.routes.reset}/${token}`)
  return { address, until: dayAndTime(until.toISOString()) }
}

export const passwordReset: Composer = async (told) => {
  const link = await passwordLink(told)
  if (!link) return isOver
  return {
    subject: 'Set a new password',
    heading: 'Set a new password',
    parts: [
      { paragraph: 'Somebody, perhaps you, asked to set a new password for your account in the newsroom.' },
      { button: { words: 'Set a new password', address: link.address } },
      {
        paragraph: `The link works once, until ${link.until}. If it was not you, do nothing: your password stays as it is.`,
      },
    ],
    why: 'You get this because you have an account in the newsroom.',
  }
}

export const invitation: Composer = async (told) => {
  const link = await passwordLink(told)
  if (!link) return isOver
  return {
    subject: 'Your account in the newsroom',
    heading: `Welcome, ${told.person.name}`,
    parts: [
      { paragraph: `${told.mailing.byName ?? 'An administrator'} has made an account for you in the newsroom.` },
      { button: { words: 'Choose your password', address: link.address } },
      { paragraph: `The link works once, until ${link.until}. After that, ask for another.` },
    ],
    why: 'You get this because an account was made with your address. If you do not know why, do nothing.',
  }
}
