import { daysAfter, type SampleClock } from '@/sample/clock'
import { list } from '@/sample/rich-text-builder'
import { type MeetingSample, opening } from './samples'

const place = 'Council Chamber, Town Hall, Market Street, Merrowby'
const joinUrl = 'https://www.merrowby.example.org/watch'

const planned = (clock: SampleClock): MeetingSample => {
  const startsAt = clock.workingDayIn(12, '14:00')
  return {
    key: 'health-next',
    committee: 'health',
    startsAt,
    endsAt: daysAfter(startsAt, 0, '16:30'),
    place,
    joinUrl,
    state: 'planned',
    minutesState: 'none',
    notice:
      'Anybody may come and listen. To ask the Board a question, send it by noon two working days before the meeting.',
    publishedAt: clock.daysAgo(1),
    items: [
      ...opening(),
      {
        number: '3',
        title: 'Minutes of the last meeting',
        purpose: ['To approve the minutes of the last meeting.'],
      },
      {
        number: '4',
        title: 'Winter plan for health and care',
        purpose: [
          'To consider the plan of the council and the hospital for this winter, and how its first weeks have gone.',
        ],
        officer: 'care',
        topics: ['care'],
      },
      {
        number: '5',
        title: 'Breaks for unpaid carers',
        purpose: ['To consider what carers have said of the new breaks, and whether they should go on after March.'],
        officer: 'care',
        topics: ['care'],
      },
    ],
  }
}

const held = (clock: SampleClock): MeetingSample => {
  const startsAt = clock.daysAgo(40, '14:00')
  return {
    key: 'health-last',
    committee: 'health',
    startsAt,
    endsAt: daysAfter(startsAt, 0, '16:10'),
    place,
    joinUrl,
    state: 'held',
    minutesState: 'draft',
    publishedAt: daysAfter(startsAt, -7),
    items: [
      ...opening({ absent: 'Apologies came from the chair of the hospital trust. Her deputy took her place.' }),
      {
        number: '3',
        title: 'Annual report of the Director of Public Health',
        purpose: ['To consider the Director’s report on the health of people in Merrowby.'],
        officer: 'care',
        topics: ['care'],
        minutes: [
          'The Director of Public Health presented her report, which looks at loneliness this year. She showed figures from the four towns of the borough and the villages.',
          'Members raised these points:',
          list([
            'Councillor Iqbal asked whether buses in the evening had been part of the work. The Director said that they had: a third of those asked would go out more if there were a bus home.',
            'The voluntary sector’s member said that lunch clubs were full, and that two more could start if there were rooms.',
            'Councillor Hale asked for the figures by ward. They will be sent to all members within a month.',
          ]),
          'The Board thanked the Director and her team.',
        ],
        resolutions: [['other', 'That the report and presentation be noted.']],
      },
      {
        key: 'carers',
        number: '4',
        title: 'Breaks for unpaid carers: first year',
        purpose: ['To decide on breaks for carers in the next financial year.'],
        officer: 'care',
        topics: ['care'],
        minutes: [
          'The Head of Adult Care said that 340 carers had taken a break so far, against 280 that had been planned for. Most had chosen hours at home in place of a night away.',
          'A carer from Overthwaite told the Board what one afternoon a week had meant to her. The Chair thanked her for coming.',
        ],
        resolutions: [
          ['noted', 'how many carers had taken a break, and what they had said of it'],
          ['approved', 'that breaks go on until the end of March in the year after next'],
          [
            'referred',
            'the question of weekend breaks to the working group on respite, which is to report within six months',
          ],
        ],
      },
      {
        number: '5',
        title: 'A new dentist for the north of the borough',
        purpose: ['To consider what the NHS is doing about dentists in the north of the borough.'],
        topics: ['care'],
        minutes: ['The item was put off, because the NHS’s officer was ill.'],
        resolutions: [['deferred', 'the item to the next meeting']],
      },
    ],
  }
}

const cancelled = (clock: SampleClock): MeetingSample => {
  const startsAt = clock.workingDayIn(3, '10:00')
  return {
    key: 'health-cancelled',
    committee: 'health',
    startsAt,
    place,
    state: 'cancelled',
    minutesState: 'none',
    publishedAt: clock.daysAgo(12),
    updates: [
      {
        at: clock.daysAgo(2),
        text: 'This meeting is cancelled, because too few members can come. What was on its agenda goes to the next one.',
      },
    ],
    items: [
      {
        number: '1',
        title: 'Workshop: what people told us about mental health',
        purpose: ['To look together at what residents have said.'],
        topics: ['care'],
      },
    ],
  }
}

export const healthMeetings = (clock: SampleClock): MeetingSample[] => [planned(clock), cancelled(clock), held(clock)]
