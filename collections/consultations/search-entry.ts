import { datesOf, linesOfRichText, type SearchPart, shownByAll, text, time } from '@collections/search-part'
import type { Consultation } from '@/payload-types'
import { closingTime } from '@/words/dates'
import { idsOf } from '@/words/references'

export const consultationsSearch: SearchPart<Consultation> = {
  select: {
    summary: true,
    body: true,
    audience: true,
    partners: true,
    events: true,
    documents: true,
    outcome: true,
    opensAt: true,
    closesAt: true,
  },
  entry: ({ summary, body, audience, partners, events, documents, outcome, opensAt, closesAt }) => ({
    type: 'consultation',
    names: datesOf(opensAt, closesAt && closingTime(closesAt), ...(events ?? []).map(({ startsAt }) => startsAt)),
    opens: time(opensAt),
    closes: time(closesAt),
    outcome: time(outcome?.publishedAt),
    files: idsOf([...(documents ?? []), ...(outcome?.documents ?? [])]),
    summary,
    findings: text(...[outcome?.weAsked, outcome?.youSaid, outcome?.weDid].map(linesOfRichText)),
    body: text(
      linesOfRichText(body),
      audience,
      ...(partners ?? []).map(({ name }) => name),
      ...(events ?? []).map(({ title, place }) => text(title, place)),
    ),
  }),
  shown: { ...shownByAll, opensAt: true, closesAt: true, outcome: { publishedAt: true } },
}
