import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { nearTime } from '@/admin/dashboard/near-time'
import { OwnView } from '@/admin/frame/own-view'
import { countHeld } from '@/notifications/release-held'
import { hasRole } from '@/publishing/roles'
import { activePauses, pausable } from '@/subscriptions/pauses'
import { sendingsAddress, sendingsHref } from './addresses'
import { GrowthTable } from './growth-table'
import { maySeeSendings } from './may-see'
import { PausePanel } from './pause-panel'
import { isDeliveryState, readWhoGotIt } from './read-deliveries'
import { readNamedGrowth } from './read-growth'
import { daysUntold, readSendings } from './read-sendings'
import { number, SendingTable } from './sending-table'
import { SentToForm } from './sent-to-form'
import { Pages, WhoGotIt } from './who-got-it'

const Pauses = async ({ req, now }: { req: PayloadRequest; now: Date }) => {
  const { payload } = req
  const active = await activePauses(payload)
  const pauses = await Promise.all(
    active.map(async ({ id, title, reason, createdAt, byName }) => ({
      id,
      title,
      reason,
      since: `since ${nearTime(createdAt, now)}${byName ? `, by ${byName}` : ''}`,
      waiting: await countHeld(payload, id),
    })),
  )
  const isPaused = new Set(active.map(({ about }) => about))
  const choices = (await pausable(payload)).filter(({ about }) => !isPaused.has(about))
  return <PausePanel pauses={pauses} choices={choices.map(({ to, title }) => ({ to, title }))} />
}

const everything = async (req: PayloadRequest, page: number, now: Date) => {
  const [{ sendings, pages, untold }, growth] = await Promise.all([
    readSendings(req.payload, page, now),
    readNamedGrowth(req.payload, now),
  ])
  return (
    <>
      <h1 className="newsroom-dashboard__title">Sent mail</h1>
      <p className="newsroom-quiet">
        “Accepted” says that the mail server took it. Nobody is watched: who opened it or pressed a link is not counted.
      </p>
      <div className="newsroom-dashboard__columns">
        <div>
          {sendings.length > 0 ? (
            <SendingTable sendings={sendings} now={now} />
          ) : (
            <p className="newsroom-quiet">Nothing was sent to readers yet.</p>
          )}
          {untold > 0 && (
            <p className="newsroom-quiet">
              {number(untold)} {sendings.length > 0 && 'more '}went live in the last {daysUntold} days, and nobody
              followed {untold === 1 ? 'it' : 'them'}.
            </p>
          )}
          <Pages page={page} pages={pages} href={(to) => sendingsHref({ page: to })} />
          <section aria-labelledby="growth">
            <h2 id="growth">Subscriptions</h2>
            <GrowthTable growth={growth} />
          </section>
        </div>
        <div className="newsroom-dashboard__next">
          {await Pauses({ req, now })}
          {hasRole(req.user, 'admin') && <SentToForm />}
        </div>
      </div>
    </>
  )
}

const ofOne = async (req: PayloadRequest, asked: { mailing: string; state: unknown; page: number }, now: Date) => {
  const { mailing, page } = asked
  const state = isDeliveryState(asked.state) ? asked.state : undefined
  const known = await readWhoGotIt(req.payload, req.user, { mailing, state, page, now })
  if (!known) redirect(sendingsAddress)
  return <WhoGotIt known={known} state={state} page={page} now={now} showsAddresses={hasRole(req.user, 'admin')} />
}

const pageAsked = (value: unknown): number => {
  const page = typeof value === 'string' && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : 1
  return page
}

/** What was sent to readers and what became of it, at `/admin/sendings`; who got one mailing, with `?mailing=`. */
export const SendingsView = async (view: AdminViewServerProps) => {
  const { req, permissions } = view.initPageResult
  const { mailing, state, page } = view.searchParams ?? {}
  // Payload lets everybody see a view that was added to its own.
  if (!maySeeSendings(req.user) || !permissions.canAccessAdmin)
    redirect(req.user ? '/admin' : `/admin/login?redirect=${encodeURIComponent(sendingsAddress)}`)
  const now = new Date()
  return (
    <OwnView view={view} label="Sent mail" className="newsroom-dashboard newsroom-sendings">
      {typeof mailing === 'string' && mailing
        ? await ofOne(req, { mailing, state, page: pageAsked(page) }, now)
        : await everything(req, pageAsked(page), now)}
    </OwnView>
  )
}
