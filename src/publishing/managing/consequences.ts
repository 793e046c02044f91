import type { PayloadRequest } from 'payload'
import { dayAndTime } from '../../dates'
import { type ContentTypeSlug, contentTypeLabels } from '../content-types'
import { type Lifetime, lifetimeOf, listed, live } from '../live'
import { idsOf } from '../references'
import { asSeenBy, mayKnowDraft, standingsOf } from '../states/document-state'
import type { Standing } from '../states/standing'
import { type DocumentState, stateOf } from '../states/state'
import { listCell } from '../states/words/state-words'
import { publishedUses, type Use } from '../uses/uses-in'

/** What can be done to many documents at once. */
export const deeds = ['withdraw', 'end'] as const
export type Deed = (typeof deeds)[number]

/** What would happen to one document. */
export type Consequence = {
  id: string
  title: string
  /** Where it stands. */
  words: string
  /** Why nothing would happen to it; without one, it would. */
  refusal?: string
  /** What would follow, in sentences. */
  effects: string[]
}

export type Type = { slug: ContentTypeSlug; lifetime: Lifetime }

/** What the public would no longer be led to. */
type Around = { linkedFrom: Use[]; featured: string[] }

const notLive: Record<Exclude<DocumentState, 'live'>, (deed: Deed) => string> = {
  draft: () => 'It is a draft. The public can’t see it.',
  submitted: () => 'It waits for approval. The public can’t see it.',
  scheduled: () => 'It is not live yet. To stop it, open it and take it off.',
  withdrawn: (deed) => (deed === 'withdraw' ? 'It is withdrawn already.' : ''),
  expired: () => 'Its time is over already.',
}

/**
 * Why a document would be left as it is.
 *
 * @param standing where it stands
 * @returns nothing if it would be withdrawn or ended
 */
export const refusalOf = (
  deed: Deed,
  { newest, published, change }: Standing,
  { lifetime }: Pick<Type, 'lifetime'>,
  now: Date,
): string | undefined => {
  const state = stateOf(published ?? newest, lifetime, now)
  if (state !== 'live' && notLive[state](deed)) return notLive[state](deed)
  if (deed === 'end' && change)
    return `A change is scheduled for ${dayAndTime(change.goesLiveAt)}. Cancel it first: it would undo this.`
  return undefined
}

const quoted = (uses: Use[]): string => {
  const titles = uses.slice(0, 3).map(({ title }) => `“${title}”`)
  const more = uses.length - titles.length
  return `${titles.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

const effectsOf = (deed: Deed, { newest, published, change }: Standing, around: Around): string[] => {
  const effects: string[] = []
  const address = (published?.address as string | undefined) ?? 'Its page'
  if (deed === 'withdraw') effects.push(`${address} stays and shows the reason. It leaves lists and feeds.`)
  else effects.push(`${address} is gone. It leaves lists and feeds.`)
  if (around.featured.includes(newest.id)) effects.push('It is featured on the home page, and leaves it.')
  const links = around.linkedFrom.filter(({ targets, id }) => targets.includes(newest.id) && id !== newest.id)
  if (links.length > 0)
    effects.push(
      `${links.length === 1 ? 'One live page names' : `${links.length} live pages name`} it: ${quoted(links)}.`,
    )
  if (newest._status !== 'published') effects.push('The newer draft beside it stays a draft.')
  if (change && deed === 'withdraw')
    effects.push(`The change scheduled for ${dayAndTime(change.goesLiveAt)} is cancelled.`)
  return effects
}

/** As many live pages as are counted. */
const atMost = 200

const aroundOf = async (req: PayloadRequest, { slug }: Type, ids: string[], now: Date): Promise<Around> => {
  const linkedFrom = await publishedUses(req, { collection: slug, ids }, atMost, (config) => {
    const lifetime = lifetimeOf(config)
    const isWithdrawable = config.flattenedFields.some(({ name }) => name === 'withdrawal')
    return isWithdrawable ? listed(lifetime, now) : live(lifetime, now)
  })
  if (slug !== 'news') return { linkedFrom, featured: [] }
  const home = await req.payload.findGlobal({ slug: 'home', depth: 0, overrideAccess: true, req })
  return { linkedFrom, featured: idsOf(home.featured) }
}

/**
 * What a deed would do to each of some documents, in the order in which they are named. Those that are
 * not there, or that the user of the request may not see, are refused alike.
 */
export const consequencesOf = async (
  req: PayloadRequest,
  type: Type,
  deed: Deed,
  ids: string[],
  now: Date,
): Promise<Consequence[]> => {
  const standings = await standingsOf(req, req.payload.collections[type.slug].config, ids)
  const around = await aroundOf(req, type, ids, now)
  return ids.map((id) => {
    const standing = standings.get(id)
    const seen = standing && asSeenBy(req, type.slug, standing)
    if (!standing || !seen || !mayKnowDraft(req, type.slug, standing))
      return { id, title: contentTypeLabels[type.slug], words: '', refusal: 'It is no longer there.', effects: [] }
    const refusal = refusalOf(deed, standing, type, now)
    return {
      id,
      title: String(seen.newest.title ?? '') || 'Untitled',
      words: listCell(seen, type, now),
      refusal,
      effects: refusal ? [] : effectsOf(deed, standing, around),
    }
  })
}
