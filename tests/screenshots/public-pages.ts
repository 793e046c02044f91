import type { APIRequestContext, Browser } from '@playwright/test'
import { addressOf, forms, kinds } from '../e2e/kinds'
import { siteUrl } from './pictured-site'
import type { Made } from './still-to-come'

/** A page that is pictured: the name of its files, and where it stands. */
export type Pictured = { name: string; address: string; prints?: boolean }

const fileName = (kind: string): string => kind.replace(/\W+/g, '-')

/** What is printed, and should look like a press release or a notice on a door. */
const printed = [
  'article',
  'consultation',
  'inspection report',
  'service notice',
  'newsletter',
  'meeting',
  'agenda item',
]

type Part = { publishedAt?: string; from?: string }
type Dated = { address: string } & Record<string, string | Part | null | undefined>

/** Consultations and notices in each state, as far as the sample council has one. */
const inState = async (request: APIRequestContext): Promise<Pictured[]> => {
  const read = async (type: string): Promise<Dated[]> =>
    (await (await request.get(`/api/${type}?limit=100`)).json()).docs
  const now = new Date().toISOString()
  const is = (one: Dated, field: string, past: boolean) => Boolean(one[field]) && String(one[field]) <= now === past
  const [consultations, notices] = [await read('consultations'), await read('service-notices')]
  const isOut = ({ outcome }: Dated) => typeof outcome === 'object' && Boolean(outcome?.publishedAt)
  const isMoved = ({ movedClosing }: Dated) => typeof movedClosing === 'object' && Boolean(movedClosing?.from)
  const chosen: [string, Dated | undefined][] = [
    ['consultation-soon', consultations.find((one) => is(one, 'opensAt', false))],
    ['consultation-closed', consultations.find((one) => is(one, 'closesAt', true) && !isOut(one))],
    ['consultation-with-outcome', consultations.find(isOut)],
    ['consultation-extended', consultations.find(isMoved)],
    ['notice-planned', notices.find((one) => is(one, 'startsAt', false))],
    ['notice-past', notices.find((one) => is(one, 'endsAt', true))],
  ]
  return chosen.flatMap(([name, one]) => (one ? [{ name, address: one.address }] : []))
}

/** Every kind of public page with its address on the sample council's site. */
export const publicPages = async (browser: Browser, made: Made): Promise<Pictured[]> => {
  const context = await browser.newContext({ baseURL: siteUrl })
  const pages = await Promise.all(
    [...kinds, ...forms].map(async ([kind, list, link]) => ({
      name: fileName(kind),
      address: await addressOf(context.request, list, link),
      prints: printed.includes(kind),
    })),
  )
  const states = await inState(context.request)
  await context.close()
  return [
    ...pages,
    ...states,
    { name: 'topics', address: '/topics' },
    { name: 'article-with-a-long-title', address: made.long },
    { name: 'consultations-closed', address: '/search?q=&type=consultations&state=closed' },
    { name: 'search-misspelt', address: '/search?q=libary' },
    { name: 'archive-narrowed', address: '/news/archive?type=press-release&year=2026' },
    { name: 'news-page-2', address: '/news?page=2' },
    { name: 'standing-page', address: '/contact' },
    { name: 'consultation-extended', address: '/consultations/a-cycle-route-from-oakshaw-to-the-station' },
    {
      name: 'consultation-ahead',
      address: '/consultations/draft-local-plan-where-should-homes-jobs-and-green-space-go',
    },
    { name: 'article-withdrawn', address: made.withdrawn },
    { name: 'article-gone', address: made.gone },
    { name: 'preview', address: made.preview },
    { name: 'decisions-narrowed', address: '/decisions?q=school' },
    { name: 'feed-in-a-browser', address: '/news/feed.xml' },
  ]
}
