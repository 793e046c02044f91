import { newsroom } from '@/newsroom'
import { siteSettings } from '@/site/queries/site-settings'
import { page, pageWith, seeOther } from '@/site/rendering/page'
import { pageTime } from '@/site/rendering/page-scope'
import { SubscribePage } from '@/site/subscribing/subscribe-page'
import { askFor } from '@/subscriptions/ask'
import { consentWords } from '@/subscriptions/consent'
import { lists, type Subject, seriesSubjects, topicSubjects } from '@/subscriptions/followed'
import { type FieldProblem, formSent, readForm, subjectsOf, type Typed, trapField, typedIn } from '@/subscriptions/form'
import { languagesInUse } from '@/subscriptions/languages'

const formPage = async (typed: Typed, problems: FieldProblem[]) => {
  const [payload, now] = [await newsroom(), pageTime()]
  const [series, topics, found, { name }, languages] = await Promise.all([
    seriesSubjects(payload),
    topicSubjects(payload),
    subjectsOf(typed.to, now),
    siteSettings(),
    languagesInUse(payload, now),
  ])
  const wanted = found.flatMap((subject) => subject ?? [])
  const isChosen = ({ about }: Subject) => wanted.some((one) => one.about === about)
  return (
    <SubscribePage
      typed={typed}
      problems={problems}
      asked={wanted}
      lists={lists().filter((subject) => !isChosen(subject))}
      series={series.filter((subject) => !isChosen(subject))}
      topics={topics.filter((subject) => !isChosen(subject))}
      chosen={new Set(wanted.map(({ to }) => to))}
      languages={languages}
      consent={consentWords(name)}
    />
  )
}

export const GET = page(async ({ request }) => {
  const typed = typedIn(new URL(request.url).searchParams)
  const found = await subjectsOf(typed.to, pageTime())
  const isUnknown = found.some((subject) => !subject)
  const message = 'There is nothing on this site to follow at that address. Choose from the list.'
  return formPage(typed, isUnknown ? [{ field: 'to', message }] : [])
})

/** The answer is the same for every address, so that nobody learns who follows the council. */
export const POST = page(async ({ request }) => {
  const form = await formSent(request)
  const typed = typedIn(form)
  const [payload, now] = [await newsroom(), pageTime()]
  const read = await readForm(payload, typed, now)
  if ('problems' in read) return pageWith(422, await formPage(typed, read.problems))
  if (!form.get(trapField)) {
    const { name } = await siteSettings()
    await askFor(payload, { ...read, consent: consentWords(name) }, now)
  }
  return seeOther('/subscribe/sent')
})
