import type { Lifetime, TypeDefinition } from '@collections/definition'
import { ValidationError } from 'payload'
import { text as validateText } from 'payload/shared'
import { addressIsFixed, longestSlug, slugFrom, slugPattern } from '@/addresses/document-address'
import { followAddress } from '@/publishing/addresses/moved'
import type { Save, SavePart } from '@/publishing/saves/save'
import { claimSlug } from '@/publishing/saves/under-way'
import { isSlugTaken, named as nameOf, neighboursOf } from '@/publishing/store'
import type { Data, Version } from '@/publishing/version'
import { cleanLine } from '@/words/clean-letters'
import { yearOf as yearIn } from '@/words/dates'
import { idOf } from '@/words/references'
import type { Behaviour } from './behaviour'
import { sideRows } from './form-rows'

/** Of a content type, or of topics, which have no time at which they go live. */
type Options = Pick<TypeDefinition, 'path' | 'yearOf' | 'reserved' | 'isAnnounced' | 'standsIn'> & {
  lifetime?: Lifetime
  /** What its last part is made of, also once it has been public, where that is no title and nobody chooses it. */
  madeOf?: (data: Data) => string | undefined
}

/** Says where a slug is looked for: what has been taken, and where it stands beside others. */
const isFree = async ({ req, type, id, data }: AddressSave, slug: string): Promise<boolean> => {
  const among = neighboursOf(type, data)
  return (
    !(await isSlugTaken(req, type, slug, id, among)) &&
    claimSlug(req, type, id, JSON.stringify([slug, ...Object.values(among)]))
  )
}

const freeSlug = async (save: AddressSave, wanted: string, reserved: readonly string[]) => {
  for (let n = 1; n < 1000; n += 1) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`
    if (!reserved.includes(slug) && (await isFree(save, slug))) return slug
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

/** Returns whether a version was saved with the slug of where it stood then: it wishes for no other. */
const keptAddress = ({ address }: Data, slug: string): boolean => String(address ?? '').endsWith(`/${slug}`)

const fromTitle = (save: AddressSave, reserved: readonly string[]) => {
  const { data, type } = save
  // A draft without a title yet gets its address with the first title.
  if (!data.title) return undefined
  const fallback = `${type}-${Date.now().toString(36)}`
  return freeSlug(save, slugFrom(String(data.title)) || fallback, reserved)
}

/** A day with two meetings has a second address, which it keeps. */
const isMadeOf = (slug: string | null | undefined, wanted: string): boolean =>
  slug === wanted || (slug?.startsWith(`${wanted}-`) === true && /^\d+$/.test(slug.slice(wanted.length + 1)))

const madeSlug = async (save: AddressSave, wanted: string | undefined): Promise<string | undefined> => {
  if (!wanted) return undefined
  const present = (save.published ?? save.newest)?.slug
  return present && isMadeOf(present, wanted) && (await isFree(save, present)) ? present : freeSlug(save, wanted, [])
}

/** @throws {ValidationError} 400 for a slug that can’t be had */
const checkSlug = async (
  save: AddressSave,
  slug: string,
  reserved: readonly string[],
  publishes: boolean,
): Promise<void> => {
  const { type, newest, published } = save
  if (slug.length > longestSlug || !slugPattern.test(slug))
    throw refuse(
      type,
      `Use lower-case letters, numbers and single hyphens, at most ${longestSlug} characters, for example “council-tax-2026”.`,
    )
  if (reserved.includes(slug)) throw refuse(type, `“${slug}” is an address the site itself uses.`)
  // Beside a published version a draft only wishes for an address: another may have it by the time it counts.
  const mustBeFree = slug !== newest?.slug || (publishes && slug !== published?.slug)
  if (mustBeFree && !(await isFree(save, slug)))
    throw refuse(type, `“${slug}” is taken by another item. Choose a different address.`)
}

const wantedSlug = async (
  save: AddressSave,
  reserved: readonly string[],
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

/** The path that a document stands below; undefined where there is none yet. */
const placeOf = async (
  { path, yearOf, standsIn }: Options,
  { req, data, now }: AddressSave,
  settled: Version | undefined,
): Promise<string | undefined> => {
  const named = standsIn && idOf(data[standsIn.field])
  if (named) {
    const { collection, pathOf } = standsIn
    const where = { id: { equals: named } }
    const found = await req.payload.db.findOne<{ id: string; slug?: string; address?: string }>({
      collection: nameOf(collection),
      where,
      req,
    })
    return found ? pathOf(found) : undefined
  }
  return yearOf ? `${path}/${yearIn((settled?.firstPublishedAt ?? data[yearOf] ?? now) as string | Date)}` : path
}

/** Until something is published at another address, it stays where it was public last. */
const settleAddress =
  (options: Options) =>
  async (save: AddressSave): Promise<Data> => {
    const { reserved = [], isAnnounced, lifetime, madeOf } = options
    const { data, now } = save
    const settled = settledVersion(save)
    const publishes = !hasDrafts(save) || data._status === 'published'
    const slug = madeOf ? await madeSlug(save, madeOf(data)) : await wantedSlug(save, reserved, settled, publishes)
    const place = await placeOf(options, save, settled)
    const own = slug && place !== undefined ? `${place}/${slug}` : null
    // A page that announces is there as soon as it is published.
    const from = isAnnounced ? undefined : lifetime?.from
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
 */
export const hasAddress = (options: Options): Behaviour & { save: SavePart<string> } => ({
  name: 'has-address',
  sidebar: [
    {
      name: 'slug',
      type: 'text',
      custom: { row: sideRows.address },
      label: 'Address',
      unique: !options.standsIn,
      index: true,
      maxLength: longestSlug,
      validate: validateText,
      admin: {
        position: 'sidebar',
        hidden: Boolean(options.madeOf),
        description: `The last part of the page's address (${options.path}/…). Made from the title if you leave it empty. If you change it after the page has been public, the old address leads to the new one once you publish.`,
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
  save: { prepare: settleAddress(options), after: followAddress },
})
