import { archive } from '../../finder/filter'
import type { Topic } from '../../payload-types'
import { topicIds } from '../components/topic-links'
import { latestNews, type NewsItem } from './documents'
import { askIndex, onceBuilt, readNews } from './found'
import { type Shared, sharedByPages } from './shared-parts'

/** What news can be about. */
export type Subject = {
  collection: 'news' | 'consultations' | 'inspection-reports' | 'service-notices'
  id: string
  title: string
  summary?: string | null
  topics?: (Topic | string)[] | null
}

/** News found for a page, and what it has to do with it. */
export type NewsAbout = { items: NewsItem[]; why: 'named' | 'related' | 'latest' }

/** Of each topic, the newest are looked at. */
const considered = 30

const mostNamed = 6
const mostSuggested = 3

/** The fields in which news names what it is about. */
const namedIn = { consultations: 'consultation', 'inspection-reports': 'inspectionReport' } as const

/** Newest news of each topic, read once for all pages that share it. */
const onTopic = new Map<string, Shared<NewsItem[]>>()

const newestOnTopic = (topic: string): Promise<NewsItem[]> => {
  const known =
    onTopic.get(topic) ??
    sharedByPages(async () => {
      const asked = askIndex({ finder: archive, filter: {}, topic, now: new Date(), limit: considered })
      const found = await onceBuilt(asked)
      return found === 'being built' ? [] : readNews(found.hits)
    })
  onTopic.set(topic, known)
  return known()
}

/** The newest of all; one more than are shown, since one of them may be the page itself. */
const newest = sharedByPages(() => latestNews({ now: new Date(), limit: mostSuggested + 1 }))

/** Words that say nothing of what a text is about are short, for the most part. */
const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])

const textOf = ({ title, summary }: { title: string; summary?: string | null }): string => `${title} ${summary ?? ''}`

/** How much two have in common: a topic counts as two words do. */
const likeness = (subject: Subject, item: NewsItem): number => {
  const words = wordsIn(textOf(subject))
  const shared = [...wordsIn(textOf(item))].filter((word) => words.has(word)).length
  const topics = new Set(topicIds(subject.topics))
  return shared + 2 * topicIds(item.topics).filter((id) => topics.has(id)).length
}

/**
 * News about what a page shows: what names it; else what is most like it among the newest of its
 * topics; else the newest, so that nobody is left at an end.
 *
 * @param now the moment the page is made for
 */
export const newsAbout = async (subject: Subject, now: Date): Promise<NewsAbout> => {
  const { collection, id, topics } = subject
  const field = collection === 'consultations' || collection === 'inspection-reports' ? namedIn[collection] : undefined
  const named = field ? await latestNews({ now, limit: mostNamed, where: { [field]: { equals: id } } }) : []
  if (named.length > 0) return { items: named, why: 'named' }
  const others = (items: NewsItem[]) => items.filter((item) => item.id !== id)
  const found = (await Promise.all(topicIds(topics).map(newestOnTopic))).flat()
  const candidates = others([...new Map(found.map((item) => [item.id, item])).values()])
  if (candidates.length === 0) return { items: others(await newest()).slice(0, mostSuggested), why: 'latest' }
  const ranked = candidates
    .map((item) => ({ item, likeness: likeness(subject, item), at: String(item.publishedAt) }))
    .sort((a, b) => b.likeness - a.likeness || b.at.localeCompare(a.at))
  return { items: ranked.slice(0, mostSuggested).map(({ item }) => item), why: 'related' }
}
