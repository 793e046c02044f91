import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError, type Where } from 'payload'
import { text as validateText } from 'payload/shared'
import { addressIsFixed, addressOf, longestSlug, slugFrom, slugPattern } from '../../src/publishing/addresses/address'
import { forgetReused, leaveRedirect } from '../../src/publishing/addresses/moved'
import { isCopyOf } from '../../src/publishing/approval/copies'
import { publishedVersion } from '../../src/publishing/approval/published-version'
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

type Standing = { slug?: string | null; address?: string | null; firstPublishedAt?: string | null }

type Save = Parameters<CollectionBeforeChangeHook>[0]

/** The document before a save, and what of it decides about its address. */
const before = ({ originalDoc, collection, req }: Pick<Save, 'originalDoc' | 'collection' | 'req'>, now: Date) => {
  const newest: (Standing & { id?: unknown }) | undefined = isCopyOf(originalDoc) ? undefined : originalDoc
  const hasDrafts = Boolean(collection.versions?.drafts)
  const published = hasDrafts ? (publishedVersion(req, collection.slug, newest?.id) as Standing | undefined) : newest
  const standing = published ?? newest
  const hasBeenPublic = standing && (!hasDrafts || addressIsFixed(standing, now))
  return { newest, published, settled: hasBeenPublic ? standing : undefined, hasDrafts }
}

type Before = ReturnType<typeof before>

/** Whether a version was saved with the slug of where it stood then: it wishes for no other. */
const keptAddress = ({ address }: Standing, slug: string): boolean => Boolean(address?.endsWith(`/${slug}`))

const wantedSlug = async (
  { reserved = [] }: Options,
  { data, collection, req, originalDoc }: Save,
  { newest, published, settled }: Before,
  publishes: boolean,
): Promise<string | undefined> => {
  const typed = typeof data.slug === 'string' && !isCopyOf(originalDoc) ? data.slug.trim() : ''
  const present = (published ?? newest)?.slug
  const wishesNothing = !typed || (req.context.appliesSchedule && keptAddress(data, typed))
  // A title never moves what has been public, nor does an older version.
  if (present && (req.context.isRestoringVersion || (settled && wishesNothing))) return present
  // A copy gets its address with the next save, by when its title is likely to be its own.
  if (isCopyOf(originalDoc) && !publishes) return undefined
  if (!typed) {
    const fromTitle = slugFrom(String(data.title ?? ''))
    const fallback = `${collection.slug}-${Date.now().toString(36)}`
    // A draft without a title yet gets its address with the first title.
    return data.title ? freeSlug(req, collection.slug, fromTitle || fallback, newest?.id, reserved) : undefined
  }
  if (typed.length > longestSlug || !slugPattern.test(typed))
    throw refuse(
      collection.slug,
      `Use lower-case letters, numbers and single hyphens, at most ${longestSlug} characters, for example “council-tax-2026”.`,
    )
  if (reserved.includes(typed)) throw refuse(collection.slug, `“${typed}” is an address the site itself uses.`)
  // Beside a published version a draft only wishes for an address: another may have it by the time it counts.
  const mustBeFree = typed !== newest?.slug || (publishes && typed !== published?.slug)
  if (mustBeFree && (await slugTaken(req, collection.slug, typed, newest?.id)))
    throw refuse(collection.slug, `“${typed}” is taken by another item. Choose a different address.`)
  return typed
}

/** Until something is published at another address, it stays where it was public last. */
const settleAddress =
  (options: Options, from: string | undefined): CollectionBeforeChangeHook =>
  async (save) => {
    const { data } = save
    const { under, yearOf } = options
    const now = new Date()
    const was = before(save, now)
    const { settled } = was
    const publishes = !was.hasDrafts || data._status === 'published'
    data.slug = await wantedSlug(options, save, was, publishes)
    data.firstPublishedAt =
      settled?.firstPublishedAt ?? (publishes ? ((from && data[from]) ?? now.toISOString()) : null)
    if (settled && !publishes) data.address = settled.address
    else if (!data.slug) data.address = null
    else data.address = addressOf(under, data.slug, yearOf && (settled?.firstPublishedAt ?? data[yearOf] ?? now))
    return data
  }

/**
 * Has a public address, made from its title. Once it has been public, only a new slug that is
 * published moves it, and its old address leads to the new one for good; the year stays.
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
        description: `The last part of the page's address (${options.under || ''}/…). Made from the title if you leave it empty. If you change it after the page has been public, the old address leads to the new one once you publish.`,
      },
    },
    {
      name: 'address',
      type: 'text',
      custom: { decision: true },
      index: true,
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
    {
      name: 'firstPublishedAt',
      type: 'date',
      custom: { decision: true },
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
  ],
  hooks: {
    beforeChange: [settleAddress(options, from)],
    afterChange: [leaveRedirect],
    afterDelete: [forgetReused],
  },
})
