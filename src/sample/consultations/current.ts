import { financialYear, type SampleClock, weekdayOf } from '@/sample/clock'
import { council } from '@/sample/council'
import { contact, download, heading, keyPoints, list, table } from '@/sample/rich-text-builder'
import type { ConsultationSample } from '@/sample/types'

/** Opens in nine days. */
const localPlan = ({ daysAgo, inDays, midnightIn }: SampleClock): ConsultationSample => ({
  key: 'local-plan',
  title: 'Draft local plan: where should homes, jobs and green space go?',
  summary:
    'The draft plan makes room for 7,480 homes in 18 years and protects the river corridor. It concerns everyone who lives, works or owns land in the borough.',
  publishedAt: daysAgo(2, '10:00'),
  opensAt: inDays(9, '09:00'),
  closesAt: midnightIn(9 + 57),
  topics: ['planning', 'housing', 'climate'],
  audience: 'Everyone who lives, works, studies or owns land in the borough',
  partners: ['Lathedale Water Board', 'Lathe Valley Transport Partnership'],
  body: [
    keyPoints([
      'The plan decides what may be built where until a new one replaces it.',
      'Two thirds of the new homes would stand on land that has been built on before.',
      'This is the last consultation before an independent inspector examines the plan.',
    ]),
    'Every council must have a local plan. Ours is eleven years old, and decisions based on it are often overturned. The draft that the cabinet has agreed is the result of two earlier rounds, in which 3,911 people took part.',
    heading(2, 'What we ask'),
    list([
      'Are the four large sites in the right places, and what do they need beside homes?',
      'Does the plan protect what should be protected: views, fields, trees, old buildings, shops?',
      'Is it clear and can it be carried out? This is what the inspector will ask.',
    ]),
    heading(2, 'Before it opens'),
    'You can read the summary now. The complete draft, with maps of every site and the studies behind it, is published on the day the consultation opens.',
    download('localPlan'),
  ],
  surveyUrl: 'https://haveyoursay.example.org/local-plan',
  responseMinutes: 90,
  respondByEmail: 'planning.policy@merrowby.example.org',
  respondByPost: `Local plan\n${council.post}`,
  events: [
    {
      title: 'Drop-in at Hollinbank',
      startsAt: inDays(16, '15:00'),
      endsAt: inDays(16, '19:30'),
      place: 'Hollinbank Community Centre, Fold Street',
    },
    {
      title: 'Drop-in at the Town Hall',
      startsAt: inDays(23, '12:00'),
      endsAt: inDays(23, '18:00'),
      place: 'Council chamber, Town Hall, Market Square',
    },
    {
      title: 'Questions and answers online',
      startsAt: inDays(30, '18:30'),
      endsAt: inDays(30, '20:00'),
      joinUrl: 'https://meet.example.org/merrowby-local-plan',
    },
  ],
  documents: ['localPlan'],
  contact: 'planning',
})

/** Open, closes in three days. */
const cycleRoute = ({ daysAgo, inDays }: SampleClock): ConsultationSample => ({
  key: 'cycle-route',
  title: 'A cycle route from Oakshaw to the station',
  summary:
    'A 3.2 kilometre route, separate from traffic for most of its length, along Cinder Hill and Tanners Lane. It concerns people who live, shop or travel there.',
  publishedAt: daysAgo(32, '09:00'),
  opensAt: daysAgo(32, '09:00'),
  closesAt: inDays(3, '17:00'),
  topics: ['roads', 'climate'],
  audience: 'People who live, work, shop or travel along Cinder Hill, Oakshaw Avenue and Tanners Lane',
  partners: ['Lathe Valley Transport Partnership'],
  body: [
    'About 1,900 people a day travel between Oakshaw and the station, most of them by car, although the ride takes only twelve minutes. Those who cycle share a narrow road with buses. In five years 23 people were hurt there while cycling.',
    heading(2, 'What we propose'),
    table([
      ['Part', 'Proposal', 'Parking spaces'],
      ['Oakshaw Avenue', 'A quiet street with a 20mph limit and two closed ends', '−4'],
      ['Cinder Hill', 'A two-way lane on the west side, behind a kerb', '−31'],
      ['Tanners Lane', 'Lanes on both sides; loading bays stay', '−12'],
    ]),
    heading(2, 'What we ask'),
    list([
      'Would you use the route, and what would stop you?',
      'Is there anywhere that deliveries or Blue Badge holders could not stop?',
      'Which of the two designs for the junction at the station do you prefer?',
    ]),
    'The work would cost £2.4 million, of which £2.1 million is a grant that can’t be spent on anything else.',
    contact('highways'),
  ],
  surveyUrl: 'https://haveyoursay.example.org/oakshaw-cycle-route',
  responseMinutes: 10,
  respondByEmail: 'highways@merrowby.example.org',
  events: [
    {
      title: 'Walk along the route with the designers',
      startsAt: daysAgo(16, '17:30'),
      endsAt: daysAgo(16, '19:00'),
      place: 'Meet at Oakshaw Library',
    },
    {
      title: 'Questions to the designers',
      startsAt: inDays(1, '18:00'),
      endsAt: inDays(1, '19:30'),
      place: 'Oakshaw Library, Oakshaw Avenue',
      joinUrl: 'https://meet.example.org/oakshaw-cycle-route',
    },
  ],
  contact: 'highways',
  movedClosing: { from: daysAgo(4, '17:00'), at: daysAgo(7, '10:00') },
  updates: [
    {
      at: daysAgo(7, '10:00'),
      text: 'Extended by a week, because leaflets reached Cinder Hill late. Whoever has answered need not do so again.',
    },
  ],
})

/** Open, closes at midnight in about five weeks. */
const budget = ({ now, daysAgo, inDays, midnightIn }: SampleClock): ConsultationSample => ({
  key: 'budget',
  title: `What should our budget for ${financialYear(now, 1)} pay for?`,
  summary:
    'The council must close a gap of £9.6 million. Tell us which services matter most to you, and what you think of the proposals for savings and council tax.',
  publishedAt: daysAgo(4, '09:00'),
  opensAt: daysAgo(4, '09:00'),
  closesAt: midnightIn(36),
  topics: ['council'],
  audience: 'Everyone who lives in the borough or pays business rates here',
  body: [
    'The council spends £214 million a year. More than two thirds of that is care for adults and children, which the law requires and which more people need every year. The rest pays for everything else: roads, bins, libraries, parks, planning, housing advice.',
    heading(2, 'What we propose'),
    table([
      ['Proposal', 'Saves or brings in'],
      ['Council tax up by 4.99%', '£4.7 million'],
      ['Fewer offices: leave Fernwick House', '£1.3 million'],
      ['Fewer agency staff in social care', '£1.6 million'],
      ['A charge of £46 a year for garden waste', '£1.1 million'],
      ['Other savings below £500,000 each', '£0.9 million'],
    ]),
    heading(3, 'What we do not propose'),
    list([
      'Closing any library, leisure centre or family hub',
      'Collecting general waste less often',
      'Changing the council tax reduction scheme',
    ]),
    heading(2, 'What happens next'),
    `The cabinet reads the report on all responses before it recommends a budget. The full council decides before the financial year begins. You can take part until the end of ${weekdayOf(inDays(35, '12:00'))}.`,
    download('budgetQuestionnaire'),
  ],
  surveyUrl: 'https://haveyoursay.example.org/budget',
  responseMinutes: 15,
  respondByEmail: 'have.your.say@merrowby.example.org',
  respondByPost: `Budget consultation\n${council.post}`,
  events: [
    {
      title: 'Ask the cabinet: Kelderwick',
      startsAt: inDays(6, '18:30'),
      endsAt: inDays(6, '20:00'),
      place: 'Kelderwick Village Hall, Church Fold',
    },
    {
      title: 'Ask the cabinet: online, with British Sign Language',
      startsAt: inDays(13, '18:30'),
      endsAt: inDays(13, '20:00'),
      joinUrl: 'https://meet.example.org/merrowby-budget',
    },
  ],
  documents: ['budgetQuestionnaire'],
  contact: 'consultations',
})

export const currentConsultations = (clock: SampleClock): ConsultationSample[] => [
  localPlan(clock),
  cycleRoute(clock),
  budget(clock),
]
