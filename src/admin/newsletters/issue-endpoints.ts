import { randomUUID } from 'node:crypto'
import { newslettersDefinition } from '@collections/newsletters/definition'
import type { Endpoint, PayloadRequest } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { jsonBody } from '@/api/json-body'
import { refusal } from '@/api/refusal'
import { putInOutbox } from '@/mail/outbox'
import { mayWrite } from '@/publishing/roles'
import { findVersion } from '@/publishing/store'
import { isId } from '@/words/references'
import { newSinceLastIssue, type Ref, readItems } from './read-items'
import { readSending } from './read-sending'

const { slug } = newslettersDefinition

const writersOnly = (req: PayloadRequest): void => {
  if (!mayWrite(req.user, slug)) throw refusal('Only those who write newsletters see this.', 403)
}

const idIn = (req: PayloadRequest, name: string): string => {
  const value = req.searchParams.get(name)
  return isId(value) ? value : ''
}

const dateIn = (req: PayloadRequest, name: string, otherwise: Date): Date => {
  const date = new Date(req.searchParams.get(name) ?? '')
  return Number.isNaN(date.getTime()) || date < otherwise ? otherwise : date
}

/** More are in no issue. */
const mostItems = 100

/** "news/12,consultations/3" */
const refsIn = (text: string): Ref[] =>
  text
    .split(',')
    .slice(0, mostItems)
    .flatMap((one) => {
      const [relationTo = '', value] = one.split('/')
      return isId(value) ? [{ relationTo, value }] : []
    })

/** `GET /api/issues/items?refs=news/12,pages/3&at=…`: what an issue shows of the site, and whether readers see it then. */
const items: Endpoint = {
  path: '/issues/items',
  method: 'get',
  handler: async (req) => {
    writersOnly(req)
    const refs = refsIn(req.searchParams.get('refs') ?? '')
    return jsonAnswer(req, { items: await readItems(req, refs, dateIn(req, 'at', new Date())) }, { noStore: true })
  },
}

/** `GET /api/issues/new?series=…`: what went live since the last issue of a series. */
const newItems: Endpoint = {
  path: '/issues/new',
  method: 'get',
  handler: async (req) => {
    writersOnly(req)
    return jsonAnswer(req, { items: await newSinceLastIssue(req, idIn(req, 'series'), new Date()) }, { noStore: true })
  },
}

/** `GET /api/issues/sending?series=…&id=…`: how many people get an issue, and what became of it. */
const sending: Endpoint = {
  path: '/issues/sending',
  method: 'get',
  handler: async (req) => {
    writersOnly(req)
    return jsonAnswer(req, await readSending(req, { id: idIn(req, 'id'), series: idIn(req, 'series') }), {
      noStore: true,
    })
  },
}

/** `POST /api/issues/test`: `{ id }` sends the newest version of an issue to whoever asks, and to nobody else. */
const test: Endpoint = {
  path: '/issues/test',
  method: 'post',
  handler: async (req) => {
    writersOnly(req)
    const { id } = await jsonBody(req)
    const { payload, user } = req
    const query = { collection: slug, id: String(id), depth: 0, draft: true, disableErrors: true } as const
    const mine = isId(id) && (await payload.findByID({ ...query, overrideAccess: false, req }))
    const newest = mine && (await findVersion({ payload }, { contentType: slug, documentId: mine.id }))
    if (!newest || !user) throw refusal('There is no such newsletter, or it is not yours to see.', 404)
    const about = { contentType: slug, documentId: mine.id, about: newest.document.title }
    const key = `newsletter-test:${randomUUID()}`
    await putInOutbox(payload, { key, kind: 'newsletter-test', ...about }, [{ person: String(user.id) }])
    return jsonAnswer(req, { message: 'It is on its way to you.' }, { noStore: true })
  },
}

export const issueEndpoints: Endpoint[] = [items, newItems, sending, test]
