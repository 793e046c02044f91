import { type BasePayload, createLocalReq, initTransaction } from 'payload'
import { newsKinds } from '../../collections/news'
import { paragraphs } from '../../collections/rich-text/rich-text'

const subjects = ['Road works', 'A new play area', 'The library', 'Bin collections', 'A housing scheme', 'The market']
const deeds = ['opens in', 'is planned for', 'is put off in', 'changes in', 'wins an award in', 'is paid for in']
const places = ['Oakshaw', 'Cinder Hill', 'Riverside', 'Hollinbank', 'Fernwick Gate', 'Kelderwick', 'Market ward']
const sentences = [
  'The council’s cabinet agreed the plan after hearing from residents and local firms.',
  'Work is due to take eleven weeks, and most of it will be done outside the busiest hours.',
  'The cost comes from a grant that can be spent on nothing else.',
  'Letters have gone to every household within two streets.',
  'People who need help to get about can ask for it by telephone.',
  'The figures are for the twelve months to the end of March.',
  'Councillors will look at the results again in the summer.',
]

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

/** About 2,500 characters in six paragraphs. */
const story = (n: number): string =>
  Array.from({ length: 6 }, (_, part) =>
    Array.from({ length: 6 }, (_, line) => pick(sentences, n + part * 3 + line * (1 + (n % 3)))).join(' '),
  ).join('\n\n')

const day = 86_400_000

/**
 * Adds made-up news items over the last ten years, for trying the site at size. One transaction:
 * either all of them are there afterwards or none.
 */
export const makeUpNews = async (payload: BasePayload, count: number, now: Date): Promise<void> => {
  const topics = await payload.find({ collection: 'topics', depth: 0, pagination: false, overrideAccess: true })
  const { totalDocs: there } = await payload.count({ collection: 'news', overrideAccess: true })
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  const transaction = (await req.transactionID) as string
  try {
    for (let n = there; n < there + count; n += 1) {
      const topic = topics.docs.length > 0 ? pick(topics.docs, n).id : undefined
      const publishedAt = new Date(now.getTime() - ((n * 7919) % (3650 * 24)) * (day / 24)).toISOString()
      await payload.create({
        collection: 'news',
        req,
        depth: 0,
        overrideAccess: true,
        data: {
          title: `${pick(subjects, n)} ${pick(deeds, n * 5 + 1)} ${pick(places, n * 3 + 2)} (${n})`,
          slug: `made-up-${n}-${now.getTime().toString(36)}`,
          summary: pick(sentences, n),
          kind: pick(newsKinds, n).value,
          body: paragraphs(story(n)) as never,
          topics: topic ? [topic] : [],
          publishedAt,
          _status: 'published',
        },
      })
    }
    await payload.db.commitTransaction(transaction)
  } catch (error) {
    await payload.db.rollbackTransaction(transaction)
    throw error
  }
}
