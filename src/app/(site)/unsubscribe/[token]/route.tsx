import { newsroom } from '@/newsroom'
import { nothingHere } from '@/site/rendering/missing'
import { page, pageWith } from '@/site/rendering/page'
import { pageTime } from '@/site/rendering/page-scope'
import { OldLinkPage, StoppedPage, UnsubscribePage } from '@/site/subscribing/answers'
import { LeavePressListPage, LeftPressListPage } from '@/site/subscribing/press-list-answers'
import { endOne, findOne } from '@/subscriptions/changes'
import { managePath, referenceIn, unsubscribePath } from '@/subscriptions/links'
import { findJournalist, leavePressList } from '@/subscriptions/press-list'

type Params = { token: string }

const opened = async (token: string) => {
  const payload = await newsroom()
  const reference = referenceIn(payload.secret, 'unsubscribe', token) ?? nothingHere()
  return { payload, reference }
}

const stoppedBefore = <OldLinkPage reason="These messages were stopped before, and nothing is kept of it." />

/** Asks, and changes nothing: programs that look at mail open every link. */
export const GET = page<Params>(async ({ params }) => {
  const { payload, reference } = await opened(params.token)
  const found = await findOne({ payload }, reference)
  const journalist = found ? undefined : await findJournalist({ payload }, { reference })
  if (journalist?.endedAt) return <LeftPressListPage />
  if (journalist) return <LeavePressListPage action={unsubscribePath(payload.secret, reference)} />
  if (!found) return pageWith(410, stoppedBefore)
  const { subscription, subscriber } = found
  const manage = managePath(payload.secret, subscriber.reference)
  if (subscription.endedAt) return <StoppedPage subscription={subscription} manage={manage} />
  const action = unsubscribePath(payload.secret, reference)
  return <UnsubscribePage subscription={subscription} action={action} manage={manage} />
})

/** Ends one subscription, or takes a journalist off the press list, by a person's button or by a mail program's (RFC 8058): at once, and never with a redirect. */
export const POST = page<Params>(async ({ params }) => {
  const { payload, reference } = await opened(params.token)
  const found = await endOne(payload, reference, 'unsubscribed', pageTime())
  if (!found && (await leavePressList(payload, { reference }, 'unsubscribed', pageTime()))) return <LeftPressListPage />
  // Erased since: it has ended all the same.
  if (!found) return pageWith(200, stoppedBefore)
  const manage = managePath(payload.secret, found.subscriber.reference)
  return <StoppedPage subscription={found.subscription} manage={manage} />
})
