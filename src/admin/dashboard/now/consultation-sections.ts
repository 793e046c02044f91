import { isWithdrawn } from '@collections/behaviours/withdrawal'
import { consultationsDefinition } from '@collections/consultations/definition'
import { type Phase, phaseOf } from '@collections/consultations/phases'
import { serviceNoticesDefinition } from '@collections/service-notices/definition'
import { daysBetween, daysInWords, nearDay } from '@/admin/dashboard/near-time'
import { cut, type DashboardRow, editHref, kindLabelOf, listHref, type Section, titleOf } from '@/admin/dashboard/row'
import type { Consultation, ServiceNotice } from '@/payload-types'
import { closingDateTime, daysUntilEnd } from '@/words/dates'

export type DashboardConsultation = Pick<
  Consultation,
  'id' | 'title' | 'opensAt' | 'closesAt' | '_status' | 'outcome' | 'withdrawal' | 'publishedAt'
>
export type EndlessNotice = Pick<ServiceNotice, 'id' | 'title' | 'startsAt' | 'endsAt' | 'updates' | '_status'>

const shown = 6

/** A notice without an end is looked at again when so many days have passed without a word. */
export const daysUntilReview = 14

/** Says how far ahead a consultation that closes is shown. */
export const closingDays = 7

const isIn = (phase: Phase, now: Date) => (consultation: DashboardConsultation) =>
  consultation._status === 'published' &&
  Boolean(consultation.publishedAt && new Date(consultation.publishedAt) <= now) &&
  !isWithdrawn(consultation, now) &&
  phaseOf(consultation, now) === phase

const consultationRow = (consultation: DashboardConsultation, facts: string[]): DashboardRow => ({
  key: `consultations/${consultation.id}`,
  href: editHref(consultationsDefinition.slug, consultation.id),
  title: titleOf(consultation),
  kind: kindLabelOf(consultationsDefinition.slug),
  facts,
})

const daysLeft = (closesAt: string, now: Date): string => {
  const days = daysUntilEnd(closesAt, now)
  if (days === 0) return 'Last day today'
  return days === 1 ? 'Closes tomorrow' : `${daysInWords(days)} left`
}

const byClosing = (a: DashboardConsultation, b: DashboardConsultation): number =>
  (a.closesAt ?? '').localeCompare(b.closesAt ?? '')

/** Open consultations that soon close, the first to close first. */
export const closingSection = (consultations: DashboardConsultation[], now: Date): Section => {
  const rows = consultations
    .filter(isIn('open', now))
    .filter(({ closesAt }) => closesAt && daysUntilEnd(closesAt, now) < closingDays)
    .sort(byClosing)
    .map((one) =>
      consultationRow(one, [daysLeft(one.closesAt as string, now), closingDateTime(one.closesAt as string)]),
    )
  const [kept, more] = cut(rows, { shown, href: '/admin/calendar' })
  return {
    id: 'closing',
    heading: 'Closes this week',
    groups: [{ rows: kept }],
    count: rows.length,
    empty: 'No consultation closes in the next seven days.',
    more,
  }
}

const needsOutcome = (consultations: DashboardConsultation[], now: Date): DashboardRow[] =>
  consultations
    .filter(isIn('closed', now))
    .filter(({ outcome }) => !outcome?.publishedAt)
    .sort(byClosing)
    .map((one) => {
      const closesAt = one.closesAt as string
      return consultationRow(one, ['Needs an outcome', `Closed ${daysInWords(daysBetween(closesAt, now))} ago`])
    })

/** Returns when readers were last told something in a notice. */
const lastWord = ({ startsAt, updates }: EndlessNotice, now: Date): string =>
  [startsAt ?? '', ...(updates ?? []).map(({ at }) => at ?? '')]
    .filter((at) => at && new Date(at) <= now)
    .sort()
    .at(-1) ?? now.toISOString()

const needsReview = (notices: EndlessNotice[], now: Date): DashboardRow[] =>
  notices
    .filter(({ _status, endsAt }) => _status === 'published' && !endsAt)
    .map((notice) => ({ notice, days: daysBetween(lastWord(notice, now), now) }))
    .filter(({ days }) => days >= daysUntilReview)
    .sort((a, b) => b.days - a.days)
    .map(({ notice, days }) => ({
      key: `service-notices/${notice.id}`,
      href: editHref(serviceNoticesDefinition.slug, notice.id),
      title: titleOf(notice),
      kind: kindLabelOf(serviceNoticesDefinition.slug),
      facts: [
        'Has no end: is it still true?',
        `Up since ${nearDay(notice.startsAt ?? now, now)}, no word for ${daysInWords(days)}`,
      ],
    }))

/**
 * Closed consultations whose residents were not told yet what came of it, those that closed longest
 * ago first; and notices without an end that nobody has touched for long.
 *
 * @param empty said where there is nothing; `orMore` if not all were read
 */
export const neededSection = (
  consultations: DashboardConsultation[],
  notices: EndlessNotice[],
  now: Date,
  { empty = '', orMore = false } = {},
): Section => {
  const rows = [...needsReview(notices, now), ...needsOutcome(consultations, now)]
  const conditions: [string, string, string | boolean][] = [
    ['closesAt', 'less_than_equal', now.toISOString()],
    ['outcome.publishedAt', 'exists', false],
  ]
  const [kept, more] = cut(rows, {
    shown,
    orMore,
    href: listHref(consultationsDefinition.slug, conditions, 'closesAt'),
  })
  return {
    id: 'needed',
    heading: 'Needs an outcome or a review',
    groups: [{ rows: kept }],
    count: rows.length,
    empty,
    more,
  }
}
