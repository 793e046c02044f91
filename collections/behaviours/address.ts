import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
  type Where,
} from 'payload'
import { text as validateText } from 'payload/shared'
import { addressIsFixed, addressOf, longestSlug, slugFrom, slugPattern } from '../../src/publishing/address'
import type { Behaviour } from './behaviour'

type Options = {
  /** The type's part of the address, such as `/news`; '' for pages at the root. */
  under: string
  /** The date whose year is part of the address. */
  yearOf?: string
  /** Slugs that other addresses of the site take. */
  reserved?: string[]
}

const slugTaken = async (req: PayloadRequest, collection: string, slug: string, id: unknown): Promise<boolean> => {
  const where: Where = { slug: { equals: slug } }
  if (id !== undefined) where.id = { not_equals: id }
  const { totalDocs } = await req.payload.count({
    collection: collection as 'news',
    where,
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

const freeSlug = async (req: PayloadRequest, collection: string, wanted: string, id: unknown, reserved: string[]) => {
  for (let n = 1; n < 1000; n += 1) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`
    if (!reserved.includes(slug) && !(await slugTaken(req, collection, slug, id))) return slug
  }
  return `${wanted}-${Date.now().toString(36)}`
}

const refuse = (collection: string, message: string) =>
  new ValidationError({ collection, errors: [{ path: 'slug', message }] })

/** A copy of a document starts with all that the other has, its address too; it has no id yet. */
const isCopyOf = (originalDoc: { id?: unknown; slug?: unknown } | undefined): boolean =>
  Boolean(originalDoc && originalDoc.id === undefined && originalDoc.slug)

const chooseSlug =
  ({ reserved = [] }: Options): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, collection, req }) => {
    if (!data) return data
    const id = originalDoc?.id
    const isCopy = isCopyOf(originalDoc)
    const typed = typeof data.slug === 'string' && !isCopy ? data.slug.trim() : ''
    const fixed = !isCopy && addressIsFixed(originalDoc, new Date())

    if (fixed && typed && typed !== originalDoc.slug && !req.context.isRestoringVersion)
      throw refuse(
        collection.slug,
        `This has been public at ${originalDoc.address}, and people may have linked to it: the address can no longer change.`,
      )
    if (fixed) data.slug = originalDoc.slug
    else if (!typed) {
      const fromTitle = slugFrom(String(data.title ?? ''))
      const fallback = `${collection.slug}-${Date.now().toString(36)}`
      // A draft without a title yet gets its address with the first title.
      data.slug = data.title ? await freeSlug(req, collection.slug, fromTitle || fallback, id, reserved) : undefined
    } else {
      data.slug = typed
      if (typed.length > longestSlug || !slugPattern.test(typed))
        throw refuse(
          collection.slug,
          `Use lower-case letters, numbers and single hyphens, at most ${longestSlug} characters, for example “council-tax-2026”.`,
        )
      if (reserved.includes(typed)) throw refuse(collection.slug, `“${typed}” is an address the site itself uses.`)
      if (typed !== originalDoc?.slug && (await slugTaken(req, collection.slug, typed, id)))
        throw refuse(collection.slug, `“${typed}” is taken by another item. Choose a different address.`)
    }
    return data
  }

const keepAddress =
  ({ under, yearOf }: Options, from: string | undefined): CollectionBeforeChangeHook =>
  ({ data, originalDoc }) => {
    const now = new Date()
    if (!isCopyOf(originalDoc) && addressIsFixed(originalDoc, now)) {
      data.firstPublishedAt = originalDoc.firstPublishedAt
      data.address = originalDoc.address
      return data
    }
    data.firstPublishedAt = data._status === 'published' ? ((from && data[from]) ?? now.toISOString()) : null
    data.address = data.slug ? addressOf(under, data.slug, yearOf && (data[yearOf] ?? now)) : null
    return data
  }

/**
 * Has a public address, made from its title, free to change until the document first goes live
 * and the same for ever after.
 *
 * @param from the date at which the type goes live, if it has one
 */
export const hasAddress = (options: Options, from?: string): Behaviour => ({
  name: 'has-address',
  sidebar: [
    {
      name: 'slug',
      type: 'text',
      label: 'Address',
      unique: true,
      index: true,
      maxLength: longestSlug,
      validate: validateText,
      admin: {
        position: 'sidebar',
        description: `The last part of the page's address (${options.under || ''}/…). Made from the title if you leave it empty; fixed once the page has been public.`,
      },
    },
    {
      name: 'address',
      type: 'text',
      index: true,
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
    {
      name: 'firstPublishedAt',
      type: 'date',
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
  ],
  hooks: { beforeValidate: [chooseSlug(options)], beforeChange: [keepAddress(options, from)] },
})
