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

const old = ({ is }: AskedFor) =>
  pageWith(
    410,
    <OldLinkPage
      reason={
        is === 'expired'
          ? `It was to be opened within ${daysToConfirm} days.`
          : 'What it was for is not there any more: it was not confirmed in time, or has ended since.'
      }
    />,
  )

/** Shows a button and changes nothing: programs that look at mail open every link. */
export const GET = page<Params>(async ({ params }) => {
  const { payload, ask } = await opened(params.token)
  const found = await askedFor({ payload }, ask, pageTime())
  if (found.is === 'unknown' || found.is === 'expired') return old(found)
  if (found.is === 'confirmed')
    return <AlreadyConfirmedPage manage={managePath(payload.secret, found.subscriber.reference)} />
  return <ConfirmPage subscriptions={found.subscriptions} action={confirmPath(payload.secret, ask)} />
})

export const POST = page<Params>(async ({ params }) => {
  const { payload, ask } = await opened(params.token)
  const found = await confirmAsk(payload, ask, pageTime())
  if (found.is === 'unknown' || found.is === 'expired') return old(found)
  return seeOther(`${managePath(payload.secret, found.subscriber.reference)}?done=confirmed`)
})
