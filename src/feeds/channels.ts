import type { BasePayload } from 'payload'
import { isWebAddress } from '../../collections/behaviours/link-fields'
import type { Media, Topic } from '../payload-types'
import { populated } from '../site/populated'
import { sharedImage } from '../site/structured-data/publisher'
import type { Channel, FeedContext } from './feed-item'

/** What a channel is about; its addresses are paths of this site. */
type Subject = { title: string; description: string; self: string; page: string }

const subjects = {
  consultations: { title: 'Consultations', description: 'Consultations of', path: '/consultations' },
  inspections: {
    title: 'Inspection reports',
    description: 'What inspectors found about services of',
    path: '/inspections',
  },
  'service-notices': {
    title: 'Service notices',
    description: 'Service notices in force from',
    path: '/service-notices',
  },
} as const

const subjectOf = (name: keyof typeof subjects, council: string): Subject => {
  const { title, description, path } = subjects[name]
  return {
    title: `${title}: ${council}`,
    description: `${description} ${council}.`,
    self: `${path}/feed.xml`,
    page: path,
  }
}

type Council = { name: string; description: string; logo?: Media; hub?: string }

/** What every reader of feeds can show. */
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
  { title, description, self, page }: Subject,
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
export const newsChannel = async (payload: BasePayload, context: FeedContext, file: string): Promise<Channel> => {
  const council = await loadCouncil(payload)
  const { name, description } = council
  return channelOf({ title: `News: ${name}`, description, self: `/news/${file}`, page: '/news' }, council, context)
}

export const sectionChannel = async (
  payload: BasePayload,
  context: FeedContext,
  section: keyof typeof subjects,
): Promise<Channel> => {
  const council = await loadCouncil(payload)
  return channelOf(subjectOf(section, council.name), council, context)
}

export const topicChannel = async (payload: BasePayload, context: FeedContext, topic: Topic): Promise<Channel> => {
  const council = await loadCouncil(payload)
  const { name } = council
  const page = topic.address ?? `/topics/${topic.slug}`
  const description = topic.description || `Everything on this topic from ${name}.`
  return channelOf({ title: `${topic.title}: ${name}`, description, self: `${page}/feed.xml`, page }, council, context)
}
