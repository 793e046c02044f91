import { newsroom } from '@/newsroom'
import { nothingHere } from '@/site/rendering/missing'
import { page, pageWith } from '@/site/rendering/page'
import { pageTime } from '@/site/rendering/page-scope'
import { OldLinkPage, StoppedPage, UnsubscribePage } from '@/site/subscribing/answers'
import { LeavePressListPage, LeftPressListPage } from '@/site/subscribing/press-list-answers'
import { endSome, findSome } from '@/subscriptions/changes'
import { managePath, referencesIn, unsubscribePath } from '@/subscriptions/links'
import { findJournalist, leavePressList } from '@/subscriptions/press-list'

type Params = { token: string }

const opened = async (token: string) => {
  const payload = await newsroom()
  const references = referencesIn(payload.secret, 'unsubscribe', token)
  const [reference] = references
  return reference ? { payload, reference, references } : nothingHere()
}

const stoppedBefore = <OldLinkPage reason="These messages were stopped before, and nothing is kept of it." />

/** Asks, and changes nothing: programs that look at mail open every link. */
export const GET = page<Params>(async ({ params }) => {
  const { payload, reference, references } = await opened(params.token)
  const found = await findSome({ payload }, references)
  const journalist = found ? undefined : await findJournalist({ payload }, { reference })
  if (journalist?.endedAt) return <LeftPressListPage />
  if (journalist) return <LeavePressListPage action={unsubscribePath(payload.secret, reference)} />
  if (!found) return pageWith(410, stoppedBefore)
  const { subscriptions, subscriber } = found
  const manage = managePath(payload.secret, subscriber.reference)
  const running = subscriptions.filter(({ endedAt }) => !endedAt)
  if (running.length === 0) return <StoppedPage subscriptions={subscriptions} manage={manage} />
  const action = unsubscribePath(payload.secret, ...references)
  return <UnsubscribePage subscriptions={running} action={action} manage={manage} />
})

/** Ends what a mail was sent for, or takes a journalist off the press list, by a person's button or by a mail program's (RFC 8058): at once, and never with a redirect. */
export const POST = page<Params>(async ({ params }) => {
  const { payload, reference, references } = await opened(params.token)
  const found = await endSome(payload, references, 'unsubscribed', pageTime())
  if (!found && (await leavePressList(payload, { reference }, 'unsubscribed', pageTime()))) return <LeftPressListPage />
  // Erased since: it has ended all the same.
  if (!found) return pageWith(200, stoppedBefore)
  const manage = managePath(payload.secret, found.subscriber.reference)
  return <StoppedPage subscriptions={found.subscriptions} manage={manage} />
})
