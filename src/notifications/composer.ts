import type { BasePayload } from 'payload'
import { readEnvironment } from '@/environment'
import type { Message } from '@/mail/message'
import type { Skip } from '@/mail/sender'
import type { Mailing, User } from '@/payload-types'

/** What somebody who works here is told of, and who. */
export type Told = { payload: BasePayload; mailing: Mailing; person: User }

/** Says what somebody is told, or why they need not be told any more. */
export type Composer = (told: Told) => Promise<Message | Skip>

/** The address of a screen of the admin. Never with the host that a request names: that may be anybody's. */
export const adminAddress = ({ config }: BasePayload, path: string): string =>
  `${readEnvironment().siteUrl}${config.routes.admin}${path}`
