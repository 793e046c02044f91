import { randomBytes } from 'node:crypto'
import { agendaItemsDefinition } from '@collections/agenda-items/definition'
import { letterAt, orderOf } from '@collections/agenda-items/numbers'
import { verbs } from '@collections/agenda-items/verbs'
import { committeesDefinition } from '@collections/committees/definition'
import { meetingsDefinition } from '@collections/meetings/definition'
import { dayOfMeeting, meetingTitle } from '@collections/meetings/words'
import { type BasePayload, createLocalReq } from 'payload'
import { inTransaction } from '@/api/in-transaction'
import { idOf } from '@/words/references'
import { articleOf } from './made-up/article'
import { type MadeUp, saveAlike } from './made-up/save-alike'

const day = 24 * 3_600_000
const daysOfTenYears = 3650

/** As many as an agenda has. */
const itemsOfMeeting = 20

type Committee = { id: string; title: string; slug?: string | null }

/** Made-up meeting number n, of the last ten years before `now`. The same n has the same text. */
const meetingOf = (n: number, committee: Committee, now: Date) => {
  const from = now.getTime() - (1 + ((n * 131) % daysOfTenYears)) * day
  const startsAt = new Date(Math.floor(from / day) * day + 18 * 3_600_000).toISOString()
  const slug = `${dayOfMeeting(startsAt)}-${n}`
  const address = `${meetingsDefinition.path}/${committee.slug}/${slug}`
  const publishedAt = new Date(Date.parse(startsAt) - 7 * day).toISOString()
  const title = meetingTitle(committee.title, startsAt)
  return { title, slug, address, startsAt, publishedAt, firstPublishedAt: publishedAt, committee: committee.id }
}

/** Made-up decision number n, on the agenda of a meeting. */
const decisionOf = (n: number, meeting: ReturnType<typeof meetingOf> & { id: string }, topics: string[]) => {
  const { title, summary, body } = articleOf(n)
  const number = String(1 + (n % itemsOfMeeting))
  const slug = `made-up-${n}`
  const topic = topics[n % topics.length]
  return {
    title,
    slug,
    number,
    order: orderOf(number),
    address: `${meeting.address}/${slug}`,
    meeting: meeting.id,
    committee: meeting.committee,
    decidedAt: meeting.startsAt,
    publishedAt: meeting.publishedAt,
    firstPublishedAt: meeting.publishedAt,
    topics: topic ? [topic] : [],
    minutes: body,
    resolutions: [0, 1].map((one) => ({
      id: randomBytes(12).toString('hex'),
      letter: letterAt(one),
      verb: verbs[(n + one) % verbs.length]?.value ?? 'noted',
      text: one === 0 ? `the report on ${title.toLowerCase()}` : summary,
    })),
  } satisfies MadeUp
}

/** The first of its type is saved through the hooks; the others are as that one. @returns their ids, in their order */
const saveAll = async (
  req: Awaited<ReturnType<typeof createLocalReq>>,
  collection: 'meetings' | 'agenda-items',
  all: MadeUp[],
): Promise<string[]> => {
  const [first, ...others] = all
  if (!first) return []
  // The hooks work out these themselves.
  const { address: _, order: _order, committee, firstPublishedAt: _first, ...own } = first
  const data = { ...own, ...(collection === 'meetings' ? { committee } : {}), _status: 'published' as const }
  const { id } = await req.payload.create({ collection, req, depth: 0, overrideAccess: true, data: data as never })
  return [id, ...(await saveAlike(req, collection, id, others))]
}

/**
 * Adds made-up decisions over the last ten years, twenty to a meeting of one of the committees, for trying the site at size.
 * One transaction: either all of them are there afterwards or none.
 *
 * @throws {Error} where there is no committee
 */
export const makeUpDecisions = async (payload: BasePayload, count: number, now: Date): Promise<void> => {
  const all = { depth: 0, pagination: false, overrideAccess: true } as const
  const { docs: committees } = await payload.find({ collection: committeesDefinition.slug, sort: 'slug', ...all })
  if (committees.length === 0) throw new Error('There is no committee that could decide anything.')
  const topics = (await payload.find({ collection: 'topics', ...all })).docs.map(({ id }) => id)
  const { totalDocs: there } = await payload.count({ collection: agendaItemsDefinition.slug, overrideAccess: true })
  const { totalDocs: met } = await payload.count({ collection: meetingsDefinition.slug, overrideAccess: true })
  const meetings = Array.from({ length: Math.ceil(count / itemsOfMeeting) }, (_, n) =>
    meetingOf(met + n, committees[(met + n) % committees.length] as Committee, now),
  )
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const ids = await saveAll(req, 'meetings', meetings)
    const kept = await payload.find({ collection: 'meetings', where: { id: { in: ids.slice(0, 1) } }, ...all, req })
    const items = Array.from({ length: count }, (_, n) => {
      const at = Math.floor(n / itemsOfMeeting)
      const meeting = meetings[at] as ReturnType<typeof meetingOf>
      // The first has the address that the hooks gave it.
      const address = at === 0 ? (kept.docs[0]?.address ?? meeting.address) : meeting.address
      return decisionOf(there + n, { ...meeting, address, id: idOf(ids[at]) as string }, topics)
    })
    await saveAll(req, 'agenda-items', items)
  })
}
