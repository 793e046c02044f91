import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'
import { ownPage } from '@/site/subscribing/own-page'
import { ownData } from '@/subscriptions/own-data'

/** A copy of everything that is kept of somebody, for them. */
export const GET = page<{ token: string }>(async ({ params }) => {
  const own = await ownPage(params.token)
  if (own === 'erased') nothingHere()
  const data = await ownData(own.payload, own.subscriber)
  return new Response(`${JSON.stringify(data, undefined, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="what-is-kept-of-me.json"',
    },
  })
})
