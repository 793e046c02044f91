import { type SampleClock, weekdayOf } from '@/sample/clock'
import { people } from '@/sample/council'
import { download, heading, keyPoints, list, quote, table } from '@/sample/rich-text-builder'
import type { NewsSample } from '@/sample/types'

const busTimetable = ({ inDays }: SampleClock): NewsSample => ({
  key: 'bus-timetable',
  kind: 'press-release',
  title: 'Evening buses return to Kelderwick and Nether Fernwick',
  summary:
    'From next month buses run until 10:45pm on six days a week, paid for from the borough’s transport grant. The last bus now leaves at 6:20pm.',
  publishedAt: inDays(2, '06:00'),
  topics: ['roads'],
  image: 'bus',
  body: [
    `From ${weekdayOf(inDays(30, '12:00'))}, buses 7 and 11 will run every hour until 10:45pm from Monday to Saturday. For the first time in nine years, people in Kelderwick and Nether Fernwick will be able to go to evening classes, to the cinema or to a late shift by bus, and to come home again.`,
    keyPoints([
      'Bus 7, Kelderwick: last bus from the station at 10:45pm, now 6:20pm',
      'Bus 11, Nether Fernwick: last bus at 10:40pm, now 5:55pm',
      'A single evening ticket costs £2',
    ]),
    heading(2, 'What it costs'),
    'The council pays £386,000 a year for the two services, from a transport grant that runs for three years. If more than 14 people use each bus on average by the end of the second year, the services will pay for half of their cost themselves.',
    table([
      ['From the station', 'Bus 7', 'Bus 11'],
      ['Evening buses now', 'none', 'none'],
      ['From next month', '6:45, 7:45, 8:45, 9:45, 10:45', '6:40, 7:40, 8:40, 9:40, 10:40'],
    ]),
    quote(
      'A village where the last bus goes at tea time is a village that young people leave. We have put that right, and now we ask people to get on.',
      ...people.transport,
    ),
  ],
  notes: [
    'Embargoed until 6am on the day of publication.',
    'The contract was won by a local operator after an open tender with four bids.',
  ],
  pressContact: 'press',
})

const localPlanOpens = ({ inDays }: SampleClock): NewsSample => ({
  key: 'local-plan-opens',
  kind: 'press-release',
  title: 'Have your say on where 7,480 homes could go',
  summary:
    'The consultation on the draft local plan opens today. Drop-ins take place in Hollinbank and at the Town Hall, and one evening online.',
  publishedAt: inDays(9, '09:00'),
  topics: ['planning', 'housing'],
  image: 'houses',
  consultation: 'local-plan',
  documents: ['localPlan'],
  body: [
    'Everyone who lives or works in the borough can now say what they think of the [draft local plan](consultations:local-plan). It decides where homes, workplaces, schools and green space may go in the next 18 years.',
    'The council’s present plan is eleven years old. Without an up-to-date one, decisions are often overturned when developers appeal, as they were in seven of the last twelve cases. Two earlier rounds of consultation drew 3,911 responses, and led the council to drop one site beside Kelder Moor and to add the river corridor.',
    heading(2, 'What is proposed'),
    list([
      '7,480 homes, two thirds of them on land that has been built on before',
      'At least 30% affordable homes on large sites',
      'A green corridor along the Lathe from Quayside to Kelderwick',
    ]),
    'The largest site on fields is Hollinbank East, with 1,150 homes and a link road. It is the part of the plan that most people wrote to us about in the first two rounds.',
    quote(
      'Every one of these homes is somebody’s first front door, and every field is somebody’s view. We need to hear from both.',
      ...people.housing,
    ),
    download('localPlan'),
  ],
  notes: [
    'Interviews with Councillor Ashworth-Bell are possible on the day of publication between 10am and 1pm. Please ring the press office.',
  ],
})

/** Published items whose time has not come. */
export const ahead = (clock: SampleClock): NewsSample[] => [busTimetable(clock), localPlanOpens(clock)]
