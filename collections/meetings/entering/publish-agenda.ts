import { agendaItemsDefinition } from '@collections/agenda-items/definition'
import { meetingOf } from '@collections/behaviours/of-meeting'
import { meetingsDefinition } from '@collections/meetings/definition'
import type { Endpoint, PayloadRequest } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { refusal, refusalWords } from '@/api/refusal'
import type { Meeting } from '@/payload-types'
import { mayPublish } from '@/publishing/roles'

const { slug: collection } = agendaItemsDefinition
const { slug: meetings } = meetingsDefinition

type Who = Pick<PayloadRequest, 'payload' | 'user'> & { req: PayloadRequest }

/** What readers get of a meeting, besides whether there are minutes. */
const shownOf = (meeting: Meeting): string => {
  const { title, committee, startsAt, endsAt, place, joinUrl, state, notice } = meeting
  const { documents, privateNotice, updates, withdrawal, publishedAt, language } = meeting
  const parts = [title, committee, startsAt, endsAt, place, joinUrl, state, notice, documents, privateNotice]
  return JSON.stringify([...parts, updates, withdrawal, publishedAt, language])
}

type Told = { problem?: string; meeting?: Pick<Meeting, 'minutesState' | 'updatedAt'> }

/**
 * Once minutes are public their meeting says that there are some: as it was noted when they were entered.
 *
 * @returns what is in the way of it, in words; or what became of the meeting, for the form that is open
 */
const tellsOfMinutes = async ({ payload, user, req }: Who, id: string): Promise<Told> => {
  const query = { collection: meetings, id, depth: 0, overrideAccess: false, user, req } as const
  const published = await payload.findByID(query)
  const newest = await payload.findByID({ ...query, draft: true })
  if (published.minutesState !== 'none' || newest.minutesState === 'none') return {}
  if (shownOf(published) !== shownOf(newest))
    return {
      problem: 'The meeting has other changes that are not public. Publish it, so that it says that there are minutes.',
    }
  try {
    const data = { _status: 'published' as const, minutesState: newest.minutesState }
    const saved = await payload.update({
      ...{ collection: meetings, id, data, draft: true, depth: 0 },
      ...{ overrideAccess: false, user },
    })
    return { meeting: { minutesState: saved.minutesState, updatedAt: saved.updatedAt } }
  } catch (error) {
    return { problem: `The meeting, which has minutes now: ${refusalWords(error)}` }
  }
}

/**
 * `POST /api/meetings/{id}/publish-agenda`: publishes the newest draft of each item of its agenda, with the meeting or, once
 * that is live, at once. Each by itself: what one lacks holds up no other.
 */
export const publishAgenda: Endpoint = {
  path: '/:id/publish-agenda',
  method: 'post',
  handler: async (req) => {
    if (!mayPublish(req.user, collection)) throw refusal('Only those who publish agenda items publish an agenda.', 403)
    const { payload, user } = req
    const id = String(req.routeParams?.id)
    const meeting = await meetingOf(req, id)
    if (!meeting) throw refusal('There is no such meeting.', 404)
    if (meeting._status !== 'published') throw refusal('Publish the meeting first. Its agenda stands on its page.', 409)
    const where = { meeting: { equals: id } }
    const all = { draft: true, sort: 'order', depth: 0, limit: 0, pagination: false } as const
    const { docs: items } = await payload.find({ collection, where, ...all, overrideAccess: false, user, req })
    const drafts = items.filter(({ _status }) => _status !== 'published')
    const goesLive = meeting.publishedAt && new Date(meeting.publishedAt) > new Date() ? meeting.publishedAt : undefined
    const problems: string[] = []
    for (const item of drafts) {
      const publishedAt = item.publishedAt ?? (goesLive ? new Date(goesLive).toISOString() : undefined)
      const data = { _status: 'published' as const, ...(publishedAt ? { publishedAt } : {}) }
      try {
        await payload.update({ collection, id: item.id, data, draft: true, depth: 0, overrideAccess: false, user })
      } catch (error) {
        problems.push(`${item.number ?? '?'} ${item.title ?? ''}: ${refusalWords(error)}`)
      }
    }
    const published = drafts.length - problems.length
    const told = published > 0 ? await tellsOfMinutes({ payload, user, req }, id) : {}
    if (told.problem) problems.push(told.problem)
    return jsonAnswer(req, { published, problems, meeting: told.meeting }, { noStore: true })
  },
}
