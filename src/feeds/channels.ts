import type { BasePayload } from 'payload'
import type { Topic } from '../payload-types'
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

/** The channel of a subject, with absolute addresses. */
export const channelOf = (
  { title, description, self, page }: Subject,
  council: string,
  context: FeedContext,
): Channel => ({
  title,
  description,
  council,
  self: `${context.siteUrl}${self}`,
  page: `${context.siteUrl}${page}`,
  now: context.now,
})

/** The council's name and what its site is, as set in the site's settings. */
export const loadCouncil = async (payload: BasePayload) => {
  const site = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: false })
  const name = site.name || 'Our Council'
  return { name, description: site.description || `News from ${name}.` }
}

/** @param file the feed's own name: there are three of news, of one content */
export const newsChannel = async (payload: BasePayload, context: FeedContext, file: string): Promise<Channel> => {
  const { name, description } = await loadCouncil(payload)
  return channelOf({ title: `News: ${name}`, description, self: `/news/${file}`, page: '/news' }, name, context)
}

export const sectionChannel = async (
  payload: BasePayload,
  context: FeedContext,
  section: keyof typeof subjects,
): Promise<Channel> => {
  const { name } = await loadCouncil(payload)
  return channelOf(subjectOf(section, name), name, context)
}

export const topicChannel = async (payload: BasePayload, context: FeedContext, topic: Topic): Promise<Channel> => {
  const { name } = await loadCouncil(payload)
  const page = topic.address ?? `/topics/${topic.slug}`
  const description = topic.description || `Everything on this topic from ${name}.`
  return channelOf({ title: `${topic.title}: ${name}`, description, self: `${page}/feed.xml`, page }, name, context)
}
