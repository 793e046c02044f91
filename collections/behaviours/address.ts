import { type PayloadRequest, ValidationError } from 'payload'
import { text as validateText } from 'payload/shared'
import { addressIsFixed, addressOf, longestSlug, slugFrom, slugPattern } from '../../src/publishing/addresses/address'
import { followAddress } from '../../src/publishing/addresses/moved'
import type { Save, SavePart } from '../../src/publishing/saves/save'
import { claimSlug } from '../../src/publishing/saves/under-way'
import { isSlugTaken } from '../../src/publishing/store'
import type { Data, Version } from '../../src/publishing/version'
import { cleanLine } from '../../src/words/clean-letters'
import type { Behaviour } from './behaviour'

type Options = {
  /** The type's part of the address, such as `/news`; '' for pages at the root. */
  under: string
  /** The date whose year is part of the address. */
  yearOf?: string
  /** Slugs that other addresses of the site take. */
  reserved?: string[]
}

const freeSlug = async (req: PayloadRequest, collection: string, wanted: string, id: unknown, reserved: string[]) => {
  for (let n = 1; n < 1000; n += 1) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`
    if (reserved.includes(slug) || (await isSlugTaken(req, collection, slug, id))) continue
    if (claimSlug(req, collection, id, slug)) return slug
  }
  return `${wanted}-${Date.now().toString(36)}`
}

/** Of many that are saved at once Payload tells only the message of the error itself. */
const refuse = (collection: string, message: string) =>
  Object.assign(new ValidationError({ collection, errors: [{ path: 'slug', label: 'Address', message }] }), { message })

/** Topics have an address, too, and no drafts: for them a save is what these name. */
type AddressSave = Pick<
  Save<string>,
  'intent' | 'type' | 'id' | 'collection' | 'req' | 'now' | 'newest' | 'published' | 'data'
>

const hasDrafts = ({ collection }: AddressSave): boolean => Boolean(collection.versions?.drafts)

/** The version whose address is settled: what stood there once is never moved by a title. */
const settledVersion = (save: AddressSave): Version | undefined => {
  const standing = save.published ?? save.newest
  return standing && (!hasDrafts(save) || addressIsFixed(standing, save.now)) ? standing : undefined
}

/** Whether a version was saved with the slug of where it stood then: it wishes for no other. */
const keptAddress = ({ address }: Data, slug: string): boolean => String(address ?? '').endsWith(`/${slug}`)

const fromTitle = (save: AddressSave, reserved: string[]) => {
  const { data, req, type, id } = save
  // A draft without a title yet gets its address with the first title.
  if (!data.title) return undefined
  const fallback = `${type}-${Date.now().toString(36)}`
  return freeSlug(req, type, slugFrom(String(data.title)) || fallback, id, reserved)
}

/** @throws {ValidationError} 400 for a slug that can’t be had */
const checkSlug = async (save: AddressSave, slug: string, reserved: string[], publishes: boolean): Promise<void> => {
  const { type, req, id, newest, published } = save
  if (slug.length > longestSlug || !slugPattern.test(slug))
    throw refuse(
      type,
      `Use lower-case letters, numbers and single hyphens, at most ${longestSlug} characters, for example “council-tax-2026”.`,
    )
  if (reserved.includes(slug)) throw refuse(type, `“${slug}” is an address the site itself uses.`)
  // Beside a published version a draft only wishes for an address: another may have it by the time it counts.
  const mustBeFree = slug !== newest?.slug || (publishes && slug !== published?.slug)
  if (mustBeFree && ((await isSlugTaken(req, type, slug, id)) || !claimSlug(req, type, id, slug)))
    throw refuse(type, `“${slug}” is taken by another item. Choose a different address.`)
}

const wantedSlug = async (
  save: AddressSave,
  reserved: string[],
  settled: Version | undefined,
  publishes: boolean,
): Promise<string | undefined> => {
  const { intent, data, newest, published } = save
  // A copy gets its address with the next save, by when its title is likely to be its own.
  if (intent === 'copy') return undefined
  const typed = typeof data.slug === 'string' ? cleanLine(data.slug).normalize('NFKC').trim() : ''
  const isSavedAgain = intent === 'apply-change' || intent === 'keep-draft' || intent === 'drop-draft'
  const wishesNothing = !typed || (isSavedAgain && keptAddress(data, typed))
  const present = (published ?? newest)?.slug
  // A title never moves what has been public, nor does an older version.
  if (present && (intent === 'restore-as-draft' || (settled && wishesNothing))) return present
  if (!typed) return fromTitle(save, reserved)
  // What somebody works on beside it holds up nothing.
  if (intent !== 'keep-draft' && intent !== 'drop-draft') await checkSlug(save, typed, reserved, publishes)
  return typed
}

/** Until something is published at another address, it stays where it was public last. */
const settleAddress =
  ({ under, yearOf, reserved = [] }: Options, from: string | undefined) =>
  async (save: AddressSave): Promise<Data> => {
    const { data, now } = save
    const settled = settledVersion(save)
    const publishes = !hasDrafts(save) || data._status === 'published'
    const slug = await wantedSlug(save, reserved, settled, publishes)
    const year = yearOf && ((settled?.firstPublishedAt ?? data[yearOf] ?? now) as string | Date)
    const own = slug ? addressOf(under, slug, year) : null
    return {
      ...data,
      slug,
      address: settled && !publishes ? settled.address : own,
      firstPublishedAt: settled?.firstPublishedAt ?? (publishes ? ((from && data[from]) ?? now.toISOString()) : null),
    }
  }

/**
 * Has a public address, made from its title. Once it has been public, only a new slug that is
 * published moves it, and its old address leads to the new one for good; the year stays.
 *
 * @param from the date at which the type goes live, if it has one
 */
export const hasAddress = (options: Options, from?: string): Behaviour & { save: SavePart<string> } => ({
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
  save: { prepare: settleAddress(options, from), after: followAddress },
})
