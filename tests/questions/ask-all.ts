import type { BasePayload } from 'payload'
import { fillWithSampleCouncil } from '@/sample/fill'
import { siteSearch } from '@/search/filter'
import { daysFromNow, questionNews, questionNotices, questionReports } from './documents'
import { type Question, questions } from './questions'

/*
 * Asks every question, and says how well it was answered. Uses nothing of ours but what every version has, so that
 * another one can be measured beside this.
 */

const published = { _status: 'published' as const }

const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  version: 1,
  children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }],
  direction: null,
  format: '' as const,
  indent: 0,
})

const story = (texts: string[]) => ({
  root: { type: 'root', version: 1, children: texts.map(paragraph), direction: null, format: '' as const, indent: 0 },
})

/** Fills an empty database with what is asked about. */
export const fillForQuestions = async (payload: BasePayload): Promise<void> => {
  await fillWithSampleCouncil(payload, new Date())
  let age = 30
  for (const { title, summary, body, at } of questionNews) {
    age += 1
    const data = {
      ...{ title, summary, kind: 'news' as const, body: story(body ?? ['More will follow.']) },
      publishedAt: at ?? daysFromNow(-age),
    }
    await payload.create({ collection: 'news', data: { ...data, ...published } })
  }
  for (const report of questionReports) {
    const data = { ...report, publishedAt: daysFromNow(-60), ...published }
    await payload.create({ collection: 'inspection-reports', data })
  }
  for (const notice of questionNotices) {
    const data = { ...notice, severity: 'information' as const, placement: 'topics' as const, ...published }
    await payload.create({ collection: 'service-notices', data })
  }
}

/** How much is gained by a result: the one that is wanted most counts for three times as much as others that are. */
const gainOf = (title: string, wanted: string[]): number => {
  const place = wanted.findIndex((one) => title.startsWith(one))
  return place < 0 ? 0 : place === 0 ? 3 : 1
}

const discounted = (gains: number[]): number => gains.reduce((sum, gain, n) => sum + gain / Math.log2(n + 2), 0)

/**
 * Normalised discounted cumulative gain of the first three results (Järvelin and Kekäläinen, 2002): 1 when they are
 * what is wanted, the best first; 0 when none is. What must not be found at all spoils the whole answer.
 */
export const ndcg3 = ([, wanted, never = []]: Question, titles: string[]): number => {
  if (never.some((one) => titles.some((title) => title.startsWith(one)))) return 0
  const list = typeof wanted === 'string' ? [wanted] : wanted
  if (list.length === 0) return titles.length === 0 ? 1 : 0
  const ideal = discounted(list.slice(0, 3).map((_, place) => (place === 0 ? 3 : 1)))
  return discounted(titles.slice(0, 3).map((title) => gainOf(title, list))) / ideal
}

export type Answered = { words: string; ndcg: number; titles: string[] }

/** Asks all questions of a database that was filled for them. */
export const askAll = async (): Promise<Answered[]> => {
  // What it imports reads the environment, which a test sets first.
  const { foundPage } = await import('@/site/queries/found')
  const answered: Answered[] = []
  for (const question of questions) {
    const found = await foundPage(siteSearch, { q: question[0] }, 1, new Date())
    const titles = (found?.items ?? []).map(({ title }) => title.map(({ text }) => text).join(''))
    answered.push({ words: question[0], ndcg: ndcg3(question, titles), titles })
  }
  return answered
}

export const meanOf = (answered: Answered[]): number =>
  answered.reduce((sum, { ndcg }) => sum + ndcg, 0) / answered.length
