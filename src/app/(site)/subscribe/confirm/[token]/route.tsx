import { newsroom } from '@/newsroom'
import { nothingHere } from '@/site/rendering/missing'
import { page, pageWith, seeOther } from '@/site/rendering/page'
import { pageTime } from '@/site/rendering/page-scope'
import { AlreadyConfirmedPage, ConfirmPage, OldLinkPage } from '@/site/subscribing/answers'
import { daysToConfirm } from '@/subscriptions/ask'
import { type AskedFor, askedFor, confirmAsk } from '@/subscriptions/confirm'
import { confirmPath, managePath, referenceIn } from '@/subscriptions/links'

type Params = { token: string }

const opened = async (token: string) => {
  const payload = await newsroom()
  const ask = referenceIn(payload.secret, 'confirm', token) ?? nothingHere()
  return { payload, ask }
}

/** Confirmed once, and all of it ended since: the link starts nothing again. */
const hasStopped = (found: AskedFor): boolean =>
  found.is === 'confirmed' && found.subscriptions.every(({ endedAt }) => endedAt)

const reasonOf = (found: AskedFor): string => {
  if (found.is === 'expired') return `It was to be opened within ${daysToConfirm} days.`
  return hasStopped(found)
    ? 'It was used before, and what it was for has stopped since.'
    : 'What it was for is not there any more: it was not confirmed in time, or has ended since.'
}

const old = (found: AskedFor) => pageWith(410, <OldLinkPage reason={reasonOf(found)} />)

/** Shows a button and changes nothing: programs that look at mail open every link. */
export const GET = page<Params>(async ({ params }) => {
  const { payload, ask } = await opened(params.token)
  const found = await askedFor({ payload }, ask, pageTime())
  if (found.is === 'unknown' || found.is === 'expired' || hasStopped(found)) return old(found)
  if (found.is === 'confirmed')
    return <AlreadyConfirmedPage manage={managePath(payload.secret, found.subscriber.reference)} />
  return <ConfirmPage subscriptions={found.subscriptions} action={confirmPath(payload.secret, ask)} />
})

export const POST = page<Params>(async ({ params }) => {
  const { payload, ask } = await opened(params.token)
  const found = await confirmAsk(payload, ask, pageTime())
  if (found.is === 'unknown' || found.is === 'expired' || hasStopped(found)) return old(found)
  const manage = managePath(payload.secret, found.subscriber.reference)
  // Used again, once some of it has stopped, it starts nothing: their page says what they get.
  return seeOther(found.subscriptions.some(({ endedAt }) => endedAt) ? manage : `${manage}?done=confirmed`)
})
