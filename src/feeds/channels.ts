import { type ContentTypeSlug, definitionOf } from '@collections/definitions'
import { forReadersOf } from '@collections/for-readers'
import type { BasePayload } from 'payload'
import { isWebAddress } from '@/fields/link-fields'
import type { Media, Topic } from '@/payload-types'
import { populated } from '@/site/document/populated'
import { sharedImage } from '@/site/structured-data/publisher'
import type { Channel, FeedContext } from './feed-item'

/** Describes what a channel is about; its addresses are paths of this site. */
type ChannelSubject = { title: string; description: string; self: string; page: string }

type Council = { name: string; description: string; logo?: Media; hub?: string }

/** Matches what every reader of feeds can show. */
const readByAll = /^image\/(?:jpeg|png|gif)$/

/** As every reader of feeds can show it: the logo as it was uploaded, or as a JPEG if it came in a newer format. */
const logoOf = (logo: Media | undefined, siteUrl: string): Channel['logo'] => {
  if (!logo?.url) return undefined
  if (readByAll.test(logo.mimeType ?? ''))
    return { url: new URL(logo.url, siteUrl).href, width: logo.width ?? 0, height: logo.height ?? 0 }
  const image = sharedImage(logo, siteUrl)
  return image && { url: image.url, width: image.width ?? 0, height: image.height ?? 0 }
}

/** The channel of a subject, with absolute addresses. */
export const channelOf = (
  { title, description, self, page }: ChannelSubject,
  { name, logo, hub }: Council,
  { siteUrl, now }: FeedContext,
): Channel => ({
  title,
  description,
  council: name,
  self: `${siteUrl}${self}`,
  page: `${siteUrl}${page}`,
  logo: logoOf(logo, siteUrl),
  hub,
  now,
})

/** The council's name, what its site is, its logo and its hub, as set in the settings. */
export const loadCouncil = async (payload: BasePayload): Promise<Council> => {
  const [site, { webSubHub }] = await Promise.all([
    payload.findGlobal({ slug: 'site', depth: 1, overrideAccess: false }),
    payload.findGlobal({ slug: 'finder', depth: 0, overrideAccess: false }),
  ])
  const name = site.name || 'Our Council'
  return {
    name,
    description: site.description || `News from ${name}.`,
    logo: populated(site.logo),
    hub: webSubHub && isWebAddress(webSubHub) ? new URL(webSubHub).href : undefined,
  }
}

/** @param file the feed's own name: there are three of news, of one content */
export const typeChannel = async (
  payload: BasePayload,
  context: FeedContext,
  slug: ContentTypeSlug,
  file: string,
): Promise<Channel> => {
  const council = await loadCouncil(payload)
  const { title, description } = forReadersOf(slug).feed ?? { title: definitionOf(slug).labels.plural }
  const { path } = definitionOf(slug)
  return channelOf(
    {
      title: `${title}: ${council.name}`,
      description: description ? `${description} ${council.name}.` : council.description,
      self: `${path}/${file}`,
      page: path,
    },
    council,
    context,
  )
}

/** @param about said before the council's name where the topic, or the series, says nothing of itself */
export const filedChannel = async (
  payload: BasePayload,
  context: FeedContext,
  { title, description, address }: Pick<Topic, 'title' | 'description' | 'address'>,
  about: string,
): Promise<Channel> => {
  const council = await loadCouncil(payload)
  const { name } = council
  const page = address as string
  const said = description || `${about} ${name}.`
  return channelOf({ title: `${title}: ${name}`, description: said, self: `${page}/feed.xml`, page }, council, context)
}
