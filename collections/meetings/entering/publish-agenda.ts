import { agendaItemsDefinition } from '@collections/agenda-items/definition'
import { meetingOf } from '@collections/behaviours/of-meeting'
import type { Endpoint } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { refusal, refusalWords } from '@/api/refusal'
import { mayPublish } from '@/publishing/roles'

const { slug: collection } = agendaItemsDefinition

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
    return jsonAnswer(req, { published: drafts.length - problems.length, problems }, { noStore: true })
  },
}
