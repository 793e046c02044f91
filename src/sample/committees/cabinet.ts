import { daysAfter, type SampleClock } from '@/sample/clock'
import { list } from '@/sample/rich-text-builder'
import { type MeetingSample, opening } from './samples'

const place = 'Committee Room 2, Town Hall, Market Street, Merrowby'
const joinUrl = 'https://www.merrowby.example.org/watch'

const planned = (clock: SampleClock): MeetingSample => {
  const startsAt = clock.workingDayIn(6, '18:30')
  return {
    key: 'cabinet-next',
    committee: 'cabinet',
    startsAt,
    place,
    joinUrl,
    state: 'planned',
    minutesState: 'none',
    publishedAt: clock.daysAgo(0, '09:00'),
    items: [
      ...opening(),
      {
        number: '3',
        title: 'The budget so far this year',
        purpose: ['To consider how spending compares with the budget after six months.'],
        topics: ['council'],
      },
      {
        number: '4',
        title: 'Food waste collections: the first month',
        purpose: ['To consider how the new collections have begun, and what residents say of them.'],
        officer: 'waste',
        topics: ['waste'],
        reports: ['foodWasteGuide'],
      },
      {
        number: '5',
        title: 'Purchase of a building in Quay Lane',
        exempt: '3',
      },
    ],
  }
}

const lastMonth = (clock: SampleClock): MeetingSample => {
  const startsAt = clock.daysAgo(23, '18:30')
  return {
    key: 'cabinet-last',
    committee: 'cabinet',
    startsAt,
    endsAt: daysAfter(startsAt, 0, '20:05'),
    place,
    joinUrl,
    state: 'held',
    minutesState: 'draft',
    publishedAt: daysAfter(startsAt, -7),
    items: [
      ...opening({ absent: 'There were none: all members of the Cabinet were present.' }),
      {
        number: '3',
        title: 'Minutes of the last meeting',
        minutes: ['The minutes were agreed as a true record and signed.'],
        resolutions: [['approved', 'the minutes of the last meeting']],
      },
      {
        key: 'childrens-services',
        number: '4',
        title: 'Children’s services: what inspectors found, and what comes next',
        purpose: ['To consider the report of the inspectors and the plan that answers it.'],
        reports: ['improvementPlan'],
        topics: ['schools'],
        inspectionReport: 'childrens-services',
        minutes: [
          'The Director of Children’s Services went through what inspectors had found, what had got better, and what had not yet.',
          'Councillor Okoro asked how the council would keep the social workers it had hired. The Director said that nobody had left since June, and that workloads were looked at each week.',
        ],
        resolutions: [
          ['noted', 'what the inspectors found'],
          ['approved', 'the plan that answers it'],
        ],
      },
      {
        key: 'library-strategy',
        number: '5',
        title: 'Library strategy',
        purpose: ['To decide on the library strategy after the consultation on it.'],
        reports: ['libraryStrategy'],
        topics: ['culture'],
        consultation: 'library-strategy',
        isKeyDecision: true,
        callInUntil: daysAfter(startsAt, 8, '17:00'),
        minutes: [
          'The Head of Libraries said that 1,900 people had answered, and that six in ten wanted longer hours more than new buildings.',
          list([
            'Councillor Hale asked about Sundays. They will be tried at the central library for a year.',
            'Councillor Iqbal welcomed that no branch is to close.',
          ]),
        ],
        resolutions: [
          ['approved', 'the library strategy, with longer hours at four branches'],
          ['agreed', 'that Sunday opening be tried at the central library for a year'],
          ['recommended', 'to the Council that £140,000 a year be set aside for it'],
        ],
      },
      {
        number: '6',
        title: 'Charges for parking at the market',
        purpose: ['To consider the proposal to charge for the first hour at the market.'],
        topics: ['roads'],
        consultation: 'parking-charges',
        minutes: [
          'Traders’ letters were read out. Several members said that an hour free of charge brings people into the town.',
        ],
        resolutions: [['refused', 'the proposal to charge for the first hour']],
      },
      {
        number: '6a',
        title: 'Parking permits for carers',
        purpose: ['To consider permits for people who look after somebody at home.'],
        topics: ['roads', 'care'],
        resolutions: [['approved', 'permits free of charge for unpaid carers']],
      },
      {
        number: '7',
        title: 'A claim against the council',
        exempt: '5',
      },
    ],
  }
}

const earlier = (clock: SampleClock): MeetingSample => {
  const startsAt = clock.daysAgo(58, '18:30')
  return {
    key: 'cabinet-earlier',
    committee: 'cabinet',
    startsAt,
    endsAt: daysAfter(startsAt, 0, '19:40'),
    place,
    state: 'held',
    minutesState: 'approved',
    publishedAt: daysAfter(startsAt, -7),
    items: [
      ...opening({ absent: 'Councillor Okoro had sent her apologies.' }),
      {
        key: 'climate',
        number: '3',
        title: 'Carbon report',
        purpose: ['To consider how far the council has come on its way to using no more carbon than it saves.'],
        reports: ['climateReport'],
        topics: ['climate'],
        minutes: [
          'Members asked about buildings that are still heated by gas. A list of them, with dates, comes to the Cabinet in spring.',
        ],
        resolutions: [
          ['noted', 'the report'],
          ['agreed', 'to have a list of gas-heated buildings in spring, with a date for each'],
        ],
      },
      {
        key: 'town-centre',
        number: '4',
        title: 'Town centre plan',
        purpose: ['To decide on the plan for the town centre after the consultation.'],
        reports: ['townCentreOutcome'],
        topics: ['planning'],
        consultation: 'town-centre',
        isKeyDecision: true,
        callInUntil: daysAfter(startsAt, 8, '17:00'),
        resolutions: [['approved', 'the plan, without the new car park that most had been against']],
      },
      {
        number: '5',
        title: 'Apprentices at the council',
        topics: ['business'],
        minutes: ['The Cabinet met four of this year’s apprentices.'],
        resolutions: [['noted', 'that 22 apprentices have begun']],
      },
    ],
  }
}

export const cabinetMeetings = (clock: SampleClock): MeetingSample[] => [
  planned(clock),
  lastMonth(clock),
  earlier(clock),
]
