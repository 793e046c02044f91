import { calledInResolutions } from '@collections/committees/called-in'
import type { AgendaItem, Committee, Document, Meeting, Topic } from '@/payload-types'
import { allPopulated, populated } from '@/site/document/populated'
import { dateTimeWithOffset } from '@/words/dates'
import { anchorOf, outcomeOf, resolvedText, verbSaid } from './verbs'

/*
 * Decisions in the shape of OParl 1.1 (https://oparl.org/spezifikation, schemas in github.com/OParl/spec). What it has no
 * name for has the prefix `newsroom:`, as the specification asks of such. Ids are addresses of pages for people: nothing
 * answers to them in JSON.
 */

const typed = (type: string) => `https://schema.oparl.org/1.1/${type}`

const made = ({ createdAt, updatedAt }: { createdAt?: string; updatedAt?: string }) => ({
  created: createdAt ? dateTimeWithOffset(createdAt) : undefined,
  modified: updatedAt ? dateTimeWithOffset(updatedAt) : undefined,
})

/** The council: `oparl:Body`. */
export const bodyObject = (siteUrl: string, council: string) => ({
  id: `${siteUrl}/`,
  type: typed('Body'),
  name: council,
  website: `${siteUrl}/`,
})

export const organizationObject = (committee: Committee, siteUrl: string) => ({
  id: `${siteUrl}${committee.address}`,
  type: typed('Organization'),
  body: `${siteUrl}/`,
  name: committee.title,
  shortName: calledInResolutions(committee),
  organizationType: 'Gremium',
  endDate: committee.endedAt ? dateTimeWithOffset(committee.endedAt) : undefined,
  web: `${siteUrl}${committee.address}`,
  ...made(committee),
})

const fileObject = (document: Document, siteUrl: string) => ({
  id: `${siteUrl}${document.url}`,
  type: typed('File'),
  name: document.title,
  fileName: document.filename ?? undefined,
  mimeType: document.mimeType ?? 'application/octet-stream',
  size: document.filesize ?? undefined,
  accessUrl: `${siteUrl}${document.url}`,
  ...made(document),
})

const keywords = (topics: AgendaItem['topics']) => allPopulated<Topic>(topics).map(({ title }) => title)

/** "a) noted the report" below each other. */
const resolutionText = (resolutions: AgendaItem['resolutions']): string =>
  (resolutions ?? []).map((one) => `${one.letter ? `${one.letter}) ` : ''}${resolvedText(one)}`).join('\n')

const resolutionsOf = (item: AgendaItem, siteUrl: string) =>
  (item.resolutions ?? []).map((one, n) => ({
    id: one.id,
    letter: one.letter ?? undefined,
    verb: verbSaid(one),
    text: resolvedText(one),
    url: `${siteUrl}${item.address}#${anchorOf(item.resolutions ?? [], n)}`,
  }))

/** An item with what was resolved; inside its meeting, so that it doesn’t name that. */
const agendaItemObject = (item: AgendaItem, siteUrl: string) => ({
  id: `${siteUrl}${item.address}`,
  type: typed('AgendaItem'),
  number: item.number,
  order: item.order ?? undefined,
  name: item.title,
  public: true,
  result: outcomeOf(item.resolutions),
  resolutionText: resolutionText(item.resolutions),
  auxiliaryFile: allPopulated<Document>([...(item.reportDocuments ?? []), ...(item.documents ?? [])]).map((one) =>
    fileObject(one, siteUrl),
  ),
  keyword: keywords(item.topics),
  web: `${siteUrl}${item.address}`,
  'newsroom:resolution': resolutionsOf(item, siteUrl),
  ...made(item),
})

/** What the specification recommends to call where a meeting stands. */
const meetingStates = { planned: 'terminiert', held: 'durchgeführt', cancelled: 'terminiert' } as const

export const meetingObject = (meeting: Meeting, items: AgendaItem[], siteUrl: string) => ({
  id: `${siteUrl}${meeting.address}`,
  type: typed('Meeting'),
  name: meeting.title,
  meetingState: meetingStates[meeting.state],
  cancelled: meeting.state === 'cancelled',
  start: dateTimeWithOffset(meeting.startsAt),
  end: meeting.endsAt ? dateTimeWithOffset(meeting.endsAt) : undefined,
  location: meeting.place
    ? { id: `${siteUrl}${meeting.address}#place`, type: typed('Location'), description: meeting.place }
    : undefined,
  organization: [populated<Committee>(meeting.committee)?.address].flatMap((path) => (path ? [siteUrl + path] : [])),
  auxiliaryFile: allPopulated<Document>(meeting.documents).map((one) => fileObject(one, siteUrl)),
  agendaItem: items.map((item) => agendaItemObject(item, siteUrl)),
  web: `${siteUrl}${meeting.address}`,
  ...made(meeting),
})

/** What an officer decided alone has no meeting, and is a paper by itself. */
export const paperObject = (item: AgendaItem, siteUrl: string) => {
  const [main, ...others] = allPopulated<Document>([...(item.reportDocuments ?? []), ...(item.documents ?? [])])
  return {
    id: `${siteUrl}${item.address}`,
    type: typed('Paper'),
    body: `${siteUrl}/`,
    name: item.title,
    reference: item.number,
    date: item.decidedAt ? dateTimeWithOffset(item.decidedAt).slice(0, 10) : undefined,
    paperType: 'Decision of an officer',
    mainFile: main && fileObject(main, siteUrl),
    auxiliaryFile: others.map((one) => fileObject(one, siteUrl)),
    keyword: keywords(item.topics),
    web: `${siteUrl}${item.address}`,
    'newsroom:decidedBy': item.decidedBy ?? undefined,
    'newsroom:resolution': resolutionsOf(item, siteUrl),
    ...made(item),
  }
}
