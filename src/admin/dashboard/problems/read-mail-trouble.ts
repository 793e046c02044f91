import { nearTime } from '@/admin/dashboard/near-time'
import type { DashboardReader } from '@/admin/dashboard/reader'
import type { DashboardRow } from '@/admin/dashboard/row'
import { readEnvironment } from '@/environment'
import { unbalancedMailings } from '@/mail/finish'
import { readersMail } from '@/mail/kinds'
import { machineLane } from '@/mail/machines/events'
import type { Delivery } from '@/payload-types'
import { hasRole } from '@/publishing/roles'

/** What is due is sent within seconds; so long after its time something keeps it from that. In milliseconds. */
const longestWait = 2 * 60_000

/** How far back what was refused is still worth a look. In milliseconds. */
const recent = 7 * 86_400_000

/** Webhooks have rows of their own. */
const isMail = { lane: { less_than: machineLane } }

const count = async ({ req }: DashboardReader, where: object): Promise<number> =>
  (await req.payload.db.count({ collection: 'deliveries', where: where as never })).totalDocs

const mails = (number: number): string => (number === 1 ? 'One e-mail' : `${number.toLocaleString('en-GB')} e-mails`)

const row = (key: string, title: string, facts: string[], query = ''): DashboardRow => ({
  key: `mail/${key}`,
  href: `/admin/collections/deliveries${query}`,
  title,
  kind: 'E-mail',
  facts,
})

const states = (state: string): string => `?where[or][0][and][0][state][equals]=${state}`

/** As the page of sent mail says it, which shows what goes to readers. */
const unbalancedRows = async ({ req }: DashboardReader): Promise<DashboardRow[]> =>
  (await unbalancedMailings(req.payload)).map(({ mailing, missing }) => {
    const people = `${Math.abs(missing).toLocaleString('en-GB')} ${missing > 0 ? 'are not accounted for' : 'are more than were prepared'}`
    const what = mailing.about?.trim() || 'Without a title'
    const facts = [`“${what}” is not done: of its recipients, ${people}.`]
    const balanced = row(`unbalanced/${mailing.id}`, 'A mailing does not add up', facts)
    return readersMail.includes(mailing.kind) ? { ...balanced, href: '/admin/sendings' } : balanced
  })

/**
 * Returns what keeps mail from going out, for administrators: what waits past its time, what was refused, what does not add
 * up, no server at all.
 */
export const readMailTrouble = async (reader: DashboardReader): Promise<DashboardRow[]> => {
  const { req, now } = reader
  if (!hasRole(req.user, 'admin')) return []
  const rows: DashboardRow[] = []
  const late = new Date(now.getTime() - longestWait).toISOString()
  const waiting = { and: [isMail, { state: { in: ['queued', 'unknown'] } }, { due: { less_than: late } }] }
  const [oldest] = (
    await req.payload.db.find<Delivery>({
      collection: 'deliveries',
      where: waiting as never,
      sort: 'due',
      limit: 1,
      pagination: false,
    })
  ).docs
  // A run to many takes minutes: what waits its turn, and was never tried, is not held up.
  const leaves = { and: [isMail, { state: { in: ['accepted', 'not-sent'] } }, { changedAt: { greater_than: late } }] }
  if (oldest && (oldest.reason || (await count(reader, leaves)) === 0)) {
    const says = oldest.reason ? [`The mail server says: ${oldest.reason}`] : ['The server’s log says why.']
    const since = `${mails(await count(reader, waiting))} could not be sent, the first since ${nearTime(oldest.due, now)}. Sending is tried again by itself, and nothing is lost.`
    rows.push(row('waiting', 'Mail is held up', [since, ...says], states('queued')))
  }
  const since = new Date(now.getTime() - recent).toISOString()
  const refused = await count(reader, {
    and: [isMail, { state: { equals: 'refused' } }, { changedAt: { greater_than: since } }],
  })
  if (refused > 0)
    rows.push(row('refused', 'Mail was refused', [`${mails(refused)} in the last seven days.`], states('refused')))
  rows.push(...(await unbalancedRows(reader)))
  const notSent = readEnvironment().smtpUrl ? 0 : await count(reader, { state: { equals: 'not-sent' } })
  if (notSent > 0)
    rows.push(
      row(
        'no-server',
        'No mail server is set',
        [`${mails(notSent)} went to a folder on the server, and to nobody. SMTP_URL names a mail server.`],
        states('not-sent'),
      ),
    )
  return rows
}
