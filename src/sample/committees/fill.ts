import type { BasePayload } from 'payload'
import type { SampleClock } from '@/sample/clock'
import type { References } from '@/sample/references'
import { richText } from '@/sample/rich-text-builder'
import { defaultTimeZone } from '@/words/dates'
import { cabinetMeetings } from './cabinet'
import { committees } from './committees'
import { healthMeetings } from './health'
import type { ItemSample, MeetingSample } from './samples'

const zone: typeof defaultTimeZone = defaultTimeZone

const meetingData = (sample: MeetingSample, ids: References) => ({
  // It is made of the committee and the day.
  title: '',
  committee: ids.find('committees', sample.committee),
  startsAt: sample.startsAt.toISOString(),
  endsAt: sample.endsAt?.toISOString(),
  place: sample.place,
  joinUrl: sample.joinUrl,
  state: sample.state,
  minutesState: sample.minutesState,
  notice: sample.notice,
  publishedAt: sample.publishedAt.toISOString(),
  updates: sample.updates?.map(({ at, text }) => ({ at: at.toISOString(), at_tz: zone, note: text })),
})

const itemData = (sample: ItemSample, meeting: string, publishedAt: string, ids: References) => ({
  number: sample.number,
  title: sample.title,
  meeting,
  publishedAt,
  purpose: sample.purpose && richText(sample.purpose, ids.find),
  minutes: sample.minutes && richText(sample.minutes, ids.find),
  reportDocuments: ids.all('documents', sample.reports),
  officerContact: ids.maybe('contacts', sample.officer),
  resolutions: sample.resolutions?.map(([verb, text]) => ({ verb, text })),
  topics: ids.all('topics', sample.topics),
  consultation: ids.maybe('consultations', sample.consultation),
  inspectionReport: ids.maybe('inspection-reports', sample.inspectionReport),
  isKeyDecision: sample.isKeyDecision ?? false,
  callInUntil: sample.callInUntil?.toISOString(),
  exempt: Boolean(sample.exempt),
  exemptReason: sample.exempt,
})

/** What an officer decided alone. */
const alone = (clock: SampleClock, ids: References) => ({
  number: 'OD14',
  title: 'Closing of Weir Bridge to lorries',
  decidedBy: 'Director of Place',
  decidedAt: clock.daysAgo(9, '15:00').toISOString(),
  publishedAt: clock.daysAgo(8, '10:00').toISOString(),
  purpose: richText(['To keep lorries of more than 7.5 tonnes off the bridge until it is mended.'], ids.find),
  resolutions: [
    { verb: 'approved' as const, text: 'an order that closes the bridge to lorries until the end of March' },
  ],
  topics: ids.all('topics', ['roads']),
  officerContact: ids.find('contacts', 'highways'),
})

/** Fills in committees, their meetings and what was decided. */
export const fillCommittees = async (payload: BasePayload, clock: SampleClock, ids: References): Promise<void> => {
  const published = { _status: 'published' as const }
  for (const [key, data] of Object.entries(committees))
    ids.keep('committees', key, await payload.create({ collection: 'committees', data }))
  for (const sample of [...cabinetMeetings(clock), ...healthMeetings(clock)]) {
    const meeting = await payload.create({
      collection: 'meetings',
      data: { ...meetingData(sample, ids), ...published },
    })
    for (const item of sample.items) {
      const data = { ...itemData(item, meeting.id, sample.publishedAt.toISOString(), ids), ...published }
      const made = await payload.create({ collection: 'agenda-items', data })
      if (item.key) ids.keep('agenda-items', item.key, made)
    }
  }
  await payload.create({ collection: 'agenda-items', data: { ...alone(clock, ids), ...published } })
}
