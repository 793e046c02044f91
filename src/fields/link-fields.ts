import type { FieldHook, TextField } from 'payload'
import { text as validateText } from 'payload/shared'
import { linkAddress, linkProblem } from '@/words/link-address'
import type { TextOptions } from './fields'

type Options = TextOptions & Partial<TextField>

/** Returns whether a text is an absolute http(s) address. */
export const isWebAddress = (value: string): boolean => {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol)
  } catch {
    return false
  }
}

/** Returns what a link is stored as: what can't be mended stays as it was typed, for whoever typed it to see. */
const mended: FieldHook = ({ value }) => linkAddress(value) ?? value

/** As much as can be entered, with what is said of the rest. */
const linkField = (name: string, options: Options, problem: (value: string) => string | undefined): TextField => {
  const { description, admin, ...rest } = options
  return {
    name,
    type: 'text',
    maxLength: 2000,
    ...rest,
    hooks: { ...rest.hooks, beforeValidate: [mended, ...(rest.hooks?.beforeValidate ?? [])] },
    admin: { description, ...admin },
    validate: (value: string | null | undefined, context: never) =>
      (value && problem(value)) || validateText(value, context),
  } as TextField
}

/** An absolute http(s) address of another site. */
export const webLink = (name: string, options: Options = {}): TextField =>
  linkField(name, { ...options, admin: { placeholder: 'https://', ...options.admin } }, (value) =>
    isWebAddress(linkAddress(value) ?? '') ? undefined : 'Enter a full address that starts with https:// or http://.',
  )

/** An absolute http(s) address, one of this site from its root, an email address or a telephone number. */
export const siteOrWebLink = (name: string, options: Options = {}): TextField => linkField(name, options, linkProblem)
