import { allCommittees } from '@collections/committees/queries'
import { meetingsDefinition } from '@collections/meetings/definition'
import type { BasePayload, Where } from 'payload'
import type { AgendaItem } from '@/payload-types'
import { listed as listedRule, live } from '@/publishing/live'
import { idOf } from '@/words/references'
import { agendaItemsDefinition } from './definition'
import { bodyObject, meetingObject, organizationObject, paperObject } from './oparl-objects'
import { isDecided } from './queries'
import { listed, streamed } from './streamed'

const { slug: collection, lifetime } = agendaItemsDefinition

/** Read and written at once, so that no list of decisions is ever whole in memory. */
const atOnce = 100

type Source = { payload: BasePayload; siteUrl: string; now: Date; council: string }

/** As anybody may read it. */
const asAnybody = { depth: 1, pagination: false, overrideAccess: false } as const

const populate = {
  committees: { title: true, slug: true, address: true, calledIn: true },
  topics: { title: true },
} as const

type Asked = { also: Where[]; sort: string[]; limit: number }

const decidedItems = async ({ payload, now }: Source, { also, ...asked }: Asked): Promise<AgendaItem[]> => {
  const where: Where = { and: [listedRule(lifetime, now), isDecided, ...also] }
  return (await payload.find({ collection, where, populate, ...asked, ...asAnybody })).docs
}

/** Meetings by their ids in portions, each with what it decided; those that decided nothing are left out. */
async function* meetings(source: Source): AsyncGenerator<object[]> {
  const { payload, siteUrl, now } = source
  let last: string | undefined
  for (;;) {
    const after = last ? [{ id: { greater_than: last } }] : []
    const { docs } = await payload.find({
      collection: meetingsDefinition.slug,
      where: { and: [live(meetingsDefinition.lifetime, now), ...after] },
      sort: 'id',
      limit: atOnce,
      populate,
      ...asAnybody,
    })
    const also = [{ meeting: { in: docs.map(({ id }) => id) } }]
    const items = docs.length > 0 ? await decidedItems(source, { also, sort: ['order', 'id'], limit: 0 }) : []
    yield docs.flatMap((meeting) => {
      const own = items.filter((item) => idOf(item.meeting) === meeting.id)
      return own.length > 0 ? [meetingObject(meeting, own, siteUrl)] : []
    })
    if (docs.length < atOnce) return
    last = docs.at(-1)?.id
  }
}

/** What officers decided alone, by their ids in portions. */
async function* papers(source: Source): AsyncGenerator<object[]> {
  let last = ''
  for (;;) {
    const after: Where[] = last ? [{ id: { greater_than: last } }] : []
    const also = [{ meeting: { exists: false } }, ...after]
    const items = await decidedItems(source, { also, sort: ['id'], limit: atOnce })
    yield items.map((item) => paperObject(item, source.siteUrl))
    if (items.length < atOnce) return
    last = items.at(-1)?.id as string
  }
}

async function* organizations({ siteUrl }: Source): AsyncGenerator<object[]> {
  yield (await allCommittees()).map((committee) => organizationObject(committee, siteUrl))
}

async function* body(source: Source): AsyncGenerator<string> {
  // Everything of a body stands inside it, as lists do that are not read part by part.
  yield JSON.stringify(bodyObject(source.siteUrl, source.council)).slice(0, -1)
  for (const [name, portions] of [
    ['organization', organizations(source)],
    ['meeting', meetings(source)],
    ['paper', papers(source)],
  ] as const) {
    yield `,\n"${name}":[`
    yield* listed(portions)
    yield '\n]'
  }
  yield '\n}\n'
}

/** All decisions in the shape of OParl 1.1, streamed. */
export const decisionsOparl = (source: Source): Response =>
  streamed(body(source), 'application/json; charset=utf-8', 'decisions-oparl.json')
