import { page, pageWith, seeOther } from '@/site/rendering/page'
import { pageTime } from '@/site/rendering/page-scope'
import { OldLinkPage } from '@/site/subscribing/answers'
import { isDone, ManagePage } from '@/site/subscribing/manage-page'
import { ownPage } from '@/site/subscribing/own-page'
import { changeSubscriptions, endAll, endOne } from '@/subscriptions/changes'
import { formSent } from '@/subscriptions/form'
import { languagesInUse } from '@/subscriptions/languages'
import { pausedReasons } from '@/subscriptions/pauses'
import { followedBy } from '@/subscriptions/subscribers'
import { type Frequency, isFrequency } from '@/words/subscriptions'

type Params = { token: string }

const erased = () => pageWith(410, <OldLinkPage reason="You get nothing any more, and nothing is kept of you." />)

export const GET = page<Params>(async ({ params, query }) => {
  const own = await ownPage(params.token)
  if (own === 'erased') return erased()
  const { payload, subscriber, action } = own
  const [subscriptions, languages, paused] = await Promise.all([
    followedBy({ payload }, subscriber.id),
    languagesInUse(payload, pageTime()),
    pausedReasons(payload),
  ])
  const done = isDone(query.done) ? query.done : undefined
  return <ManagePage {...{ subscriber, subscriptions, languages, paused, action, done }} />
})

const frequenciesIn = (form: FormData): Map<string, Frequency> => {
  const chosen = new Map<string, Frequency>()
  for (const [name, value] of form) {
    const [, reference] = /^frequency-([a-z2-7]{13})$/.exec(name) ?? []
    if (reference && isFrequency(value)) chosen.set(reference, value)
  }
  return chosen
}

export const POST = page<Params>(async ({ params, request }) => {
  const own = await ownPage(params.token)
  if (own === 'erased') return erased()
  const { payload, subscriber, action } = own
  const now = pageTime()
  const form = await formSent(request)
  const end = form.get('end')
  if (end === 'all') {
    await endAll(payload, subscriber.id, 'ended-all', now)
    return seeOther(`${action}?done=ended-all`)
  }
  const language = form.get('language')
  const isOffered = typeof language === 'string' && (await languagesInUse(payload, now)).includes(language)
  await changeSubscriptions(payload, subscriber, {
    frequencies: frequenciesIn(form),
    ...(isOffered ? { language } : {}),
  })
  if (typeof end !== 'string') return seeOther(`${action}?done=saved`)
  // What is somebody else's stays, whatever was sent.
  const theirs = await followedBy({ payload }, subscriber.id)
  if (theirs.some(({ reference }) => reference === end)) await endOne(payload, end, 'unsubscribed', now)
  return seeOther(`${action}?done=ended`)
})
