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
    validate: (value: Date | string | null | undefined, context: { data?: { securityContact?: unknown } }) =>
      context.data?.securityContact && !value
        ? 'Say until when this contact may be relied upon.'
        : (expires.validate as (value: unknown, context: unknown) => true | string)(value, context),
  } as Field,
  webLink('securityPolicy', {
    label: 'Policy',
    description: 'The page on which the council says how it deals with what it is told.',
  }),
]
