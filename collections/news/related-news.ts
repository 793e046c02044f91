import { topicIds } from '@collections/topics/links'
import type { Topic } from '@/payload-types'
import { archive } from '@/search/filter'
import { askIndex, onceBuilt } from '@/site/queries/ask-index'
import { readNews } from '@/site/queries/found'
import { type Shared, sharedByPages } from '@/site/queries/shared-parts'
import { latestNews, type NewsItem } from './queries'

/** Describes what news can be about. */
export type NewsSubject = {
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

/** The newest of all; more than are shown, since some of them may be the page itself, or shown already. */
const newest = sharedByPages(() => latestNews({ now: new Date(), limit: 2 * mostSuggested }))

/** Words that say nothing of what a text is about are short, for the most part. */
const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])

const textOf = ({ title, summary }: { title: string; summary?: string | null }): string => `${title} ${summary ?? ''}`

/** Returns how much two have in common: a topic counts as two words do. */
const likeness = (subject: NewsSubject, item: NewsItem): number => {
  const words = wordsIn(textOf(subject))
  const shared = [...wordsIn(textOf(item))].filter((word) => words.has(word)).length
  const topics = new Set(topicIds(subject.topics))
  return shared + 2 * topicIds(item.topics).filter((id) => topics.has(id)).length
}

/** So many words in common say that two are on one matter, where no topic does. */
const fewestShared = 2

/** News that says what a title says, whatever it is filed under. */
const sayingTheSame = async (subject: NewsSubject, now: Date): Promise<NewsItem[]> => {
  if (!subject.title) return []
  const asked = askIndex({ finder: archive, filter: { q: subject.title }, now, limit: considered })
  const found = await onceBuilt(asked)
  const items = found === 'being built' ? [] : await readNews(found.hits)
  return items.filter((item) => likeness(subject, item) >= fewestShared)
}

/** What an officer chose to follow an article, in their order, as far as it is listed now. */
export const chosenNews = async (ids: string[], now: Date): Promise<NewsItem[]> => {
  const found = ids.length > 0 ? await latestNews({ now, limit: ids.length, where: { id: { in: ids } } }) : []
  return ids.flatMap((id) => found.find((item) => item.id === id) ?? [])
}

/**
 * News about what a page shows: what names it; else what is most like it among the newest of its
 * topics, and where these are few, among what says the same; else the newest, so that nobody is left at an end.
 *
 * @param now the moment the page is made for
 */
export const newsAbout = async (subject: NewsSubject, now: Date): Promise<NewsAbout> => {
  const { collection, id, topics } = subject
  const field = collection === 'consultations' || collection === 'inspection-reports' ? namedIn[collection] : undefined
  const named = field ? await latestNews({ now, limit: mostNamed, where: { [field]: { equals: id } } }) : []
  if (named.length > 0) return { items: named, why: 'named' }
  const others = (items: NewsItem[]) => items.filter((item) => item.id !== id)
  const found = (await Promise.all(topicIds(topics).map(newestOnTopic))).flat()
  const different = (items: NewsItem[]) => others([...new Map(items.map((item) => [item.id, item])).values()])
  const filed = different(found)
  const candidates =
    filed.length < mostSuggested ? different([...filed, ...(await sayingTheSame(subject, now))]) : filed
  if (candidates.length === 0) return { items: others(await newest()).slice(0, mostSuggested), why: 'latest' }
  const ranked = candidates
    .map((item) => ({ item, likeness: likeness(subject, item), at: String(item.publishedAt) }))
    .sort((a, b) => b.likeness - a.likeness || b.at.localeCompare(a.at))
  return { items: ranked.slice(0, mostSuggested).map(({ item }) => item), why: 'related' }
}

/** Where readers of an article can go on; `mixed` where what is on the same matter was too little, and the newest fills up. */
export type Onwards = { items: NewsItem[]; why: 'related' | 'latest' | 'mixed' }

/**
 * What follows an article: what was chosen for it, then what is most like it, then the newest, so that three stand side
 * by side wherever there are three.
 *
 * @param chosen ids of what an officer chose, in their order
 * @param now the moment the page is made for
 */
export const newsOnwards = async (subject: NewsSubject, chosen: string[], now: Date): Promise<Onwards> => {
  const items = await chosenNews(chosen, now)
  const add = (more: NewsItem[]) => {
    for (const item of more)
      if (items.length < mostSuggested && item.id !== subject.id && !items.some(({ id }) => id === item.id))
        items.push(item)
  }
  if (items.length < mostSuggested) {
    const found = await newsAbout(subject, now)
    if (found.why !== 'latest') add(found.items)
  }
  const onTheMatter = items.length
  if (onTheMatter < mostSuggested) add(await newest())
  if (onTheMatter === 0) return { items, why: 'latest' }
  return { items, why: items.length > onTheMatter ? 'mixed' : 'related' }
}
