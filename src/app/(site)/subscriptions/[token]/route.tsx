import { page, pageWith, seeOther } from '@/site/rendering/page'
import { pageTime } from '@/site/rendering/page-scope'
import { OldLinkPage } from '@/site/subscribing/answers'
import { type Done, isDone, ManagePage } from '@/site/subscribing/manage-page'
import { ownPage } from '@/site/subscribing/own-page'
import { changeSubscriptions, endAll, endOne, findSome } from '@/subscriptions/changes'
import { formSent } from '@/subscriptions/form'
import { languagesInUse } from '@/subscriptions/languages'
import { pausedBeside } from '@/subscriptions/paused-beside'
import { activePauses } from '@/subscriptions/pauses'
import { followedBy } from '@/subscriptions/subscribers'
import { type Frequency, isFrequency } from '@/words/subscriptions'

type Params = { token: string }

const erased = () => pageWith(410, <OldLinkPage reason="You get nothing any more, and nothing is kept of you." />)

type Own = Exclude<Awaited<ReturnType<typeof ownPage>>, 'erased'>

const managing = async ({ payload, subscriber, action }: Own, said: { done?: Done; problem?: string }) => {
  const now = pageTime()
  const [subscriptions, languages, pauses] = await Promise.all([
    followedBy({ payload }, subscriber.id),
    languagesInUse(payload, now),
    activePauses(payload),
  ])
  const paused = new Map(pauses.map(({ about, reason }) => [about, reason]))
  const leftOut = await pausedBeside(payload, subscriptions, pauses, now)
  return <ManagePage {...{ subscriber, subscriptions, languages, paused, leftOut, action, ...said }} />
}

export const GET = page<Params>(async ({ params, query }) => {
  const own = await ownPage(params.token)
  if (own === 'erased') return erased()
  return managing(own, { done: isDone(query.done) ? query.done : undefined })
})

/** @returns undefined where one is none */
const frequenciesIn = (form: FormData): Map<string, Frequency> | undefined => {
  const chosen = new Map<string, Frequency>()
  for (const [name, value] of form) {
    const [, reference] = /^frequency-(.*)$/.exec(name) ?? []
    if (reference === undefined) continue
    if (!isFrequency(value)) return undefined
    chosen.set(reference, value)
  }
  return chosen
}

/** Returns what is wrong with what was sent, in a sentence. */
const problemIn = (form: FormData, offered: string[]): string | undefined => {
  const language = form.get('language')
  if (!frequenciesIn(form)) return 'Choose how often from the list. Nothing was changed.'
  if (language !== null && !(typeof language === 'string' && offered.includes(language)))
    return 'Choose one of the languages of this site. Nothing was changed.'
  return undefined
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
  const problem = problemIn(form, await languagesInUse(payload, now))
  if (problem) return pageWith(422, await managing(own, { problem }))
  const language = form.get('language')
  await changeSubscriptions(payload, subscriber, {
    frequencies: frequenciesIn(form),
    ...(typeof language === 'string' ? { language } : {}),
  })
  if (typeof end !== 'string') return seeOther(`${action}?done=saved`)
  // What is somebody else's stays, whatever was sent.
  const found = await findSome({ payload }, [end])
  if (found?.subscriber.id !== subscriber.id) return seeOther(action)
  await endOne(payload, end, 'unsubscribed', now)
  return seeOther(`${action}?done=ended`)
})
