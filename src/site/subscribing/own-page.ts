import { newsroom } from '@/newsroom'
import { nothingHere } from '@/site/rendering/missing'
import { managePath, referenceIn } from '@/subscriptions/links'
import { findSubscriber } from '@/subscriptions/subscribers'

/** The subscriber whose page a token opens, and the page's path. @throws {NothingHereError} for a token that opens none */
export const ownPage = async (token: string) => {
  const payload = await newsroom()
  const reference = referenceIn(payload.secret, 'manage', token) ?? nothingHere()
  const subscriber = await findSubscriber({ payload }, { reference })
  return subscriber?.confirmedAt
    ? { payload, subscriber, action: managePath(payload.secret, reference) }
    : ('erased' as const)
}
