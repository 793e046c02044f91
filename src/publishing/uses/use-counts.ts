import { contentTypes } from '@collections/definitions'
import type { Endpoint, PayloadRequest } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { refusal } from '@/api/refusal'
import { asOwnQuery } from '@/publishing/later-parts'
import { isStaff } from '@/publishing/roles'
import { isId } from '@/words/references'

/** As many as a page of the library shows. */
const atMost = 100

type UsesPictures = { id: string; usedMedia?: unknown[] | null }

const usedBy = async (req: PayloadRequest, ids: string[]): Promise<Map<string, Set<string>>> => {
  const places = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]))
  const look = async (collection: (typeof contentTypes)[number], draft: boolean) => {
    const { docs } = await req.payload.find({
      collection,
      where: asOwnQuery(req, { usedMedia: { in: ids } }),
      select: { usedMedia: true } as never,
      draft,
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: false,
      req,
    })
    for (const { id, usedMedia } of docs as unknown as UsesPictures[])
      for (const picture of usedMedia ?? []) places.get(String(picture))?.add(`${collection}/${id}`)
  }
  for (const type of contentTypes) {
    await look(type, true)
    await look(type, false)
  }
  return places
}

/**
 * `GET /api/media/use-counts?ids=a,b`: in how many documents that this person may read each picture stands, in their
 * newest version or in what is public: `{ "a": 2, "b": 0 }`.
 *
 * @throws {APIError} 403 for who doesn’t work here
 */
export const useCountsEndpoint: Endpoint = {
  path: '/use-counts',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw refusal('Sign in to see this.', 403)
    const asked = String(req.query?.ids ?? '')
      .split(',')
      .filter(isId)
      .slice(0, atMost)
    const places = asked.length > 0 ? await usedBy(req, asked) : new Map<string, Set<string>>()
    const counts = Object.fromEntries([...places].map(([id, found]) => [id, found.size]))
    return jsonAnswer(req, counts, { noStore: true })
  },
}
