import type { Field, TextField } from 'payload'
import { text as validateText } from 'payload/shared'
import { day, line } from '@/fields/fields'
import { webLink } from '@/fields/link-fields'
import { contactAddress } from './security-text'

const validateContact = (value: string | null | undefined, context: never) =>
  value && !contactAddress(value)
    ? 'Enter an e-mail address, or a full address that starts with https://.'
    : validateText(value, context)

/** A date goes with the contact: without one, nobody knows whether it still holds. */
const expires = day('securityExpires', {
  label: 'Valid until',
  description: 'At most a year ahead. Look at it again before then.',
})

type Day = Date | string | null | undefined

const isSameDay = (value: Day, before: Day): boolean =>
  Boolean(value && before) && new Date(value as string).getTime() === new Date(before as string).getTime()

/** In milliseconds: the form gives a day, at whichever hour. */
const oneDay = 24 * 60 * 60 * 1000

/**
 * Says what is wrong with until when a contact may be relied upon: it has to be looked at every year (RFC 9116, 2.5.5).
 *
 * @returns a sentence, or undefined if all is well
 */
export const problemWithExpiry = (expiry: Date, now: Date): string | undefined => {
  if (expiry.getTime() < now.getTime() - oneDay) return 'This day has passed. Enter one that is still to come.'
  const ahead = new Date(now)
  ahead.setUTCFullYear(now.getUTCFullYear() + 1)
  if (expiry.getTime() > ahead.getTime() + oneDay) return 'Enter a day that is at most a year ahead.'
}

/** Lists how people who find a weakness of the site can tell the council: `/.well-known/security.txt`. */
export const security: Field[] = [
  {
    ...line('securityContact', {
      label: 'Contact for security problems',
      description: 'An e-mail address, or the address of a form. Published in /.well-known/security.txt.',
    }),
    validate: validateContact,
  } as TextField,
  {
    ...expires,
    validate: (value: Day, context: { data?: { securityContact?: unknown }; previousValue?: Day }) => {
      if (context.data?.securityContact && !value) return 'Say until when this contact may be relied upon.'
      // One that has passed meanwhile keeps nobody from changing something else.
      const problem =
        value && !isSameDay(value, context.previousValue) && problemWithExpiry(new Date(value), new Date())
      return problem || (expires.validate as (value: unknown, context: unknown) => true | string)(value, context)
    },
  } as Field,
  webLink('securityPolicy', {
    label: 'Policy',
    description: 'The page on which the council says how it deals with what it is told.',
  }),
]
