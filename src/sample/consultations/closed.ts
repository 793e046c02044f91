import { daysAfter, type SampleClock } from '@/sample/clock'
import { council, milestones } from '@/sample/council'
import { download, figures, heading, list } from '@/sample/rich-text-builder'
import type { ConsultationSample } from '@/sample/types'

const libraryStrategy = ({ last }: SampleClock): ConsultationSample => {
  const outcomeAt = last(...milestones.libraryStrategy)
  return {
    key: 'library-strategy',
    title: 'The future of our eight libraries',
    summary:
      'A strategy that keeps all eight libraries, moves two into shared buildings and changes opening hours. It concerns everyone who uses a library, or would.',
    publishedAt: daysAfter(outcomeAt, -156),
    opensAt: daysAfter(outcomeAt, -156),
    closesAt: daysAfter(outcomeAt, -92, '17:00'),
    topics: ['culture', 'schools'],
    audience: 'Everyone in the borough, and above all people under 18',
    partners: ['Friends of Merrowby Libraries'],
    body: [
      'Visits to our libraries fell by a third in ten years, while the number of people who come to study, to use a computer or to be somewhere warm has doubled. The draft strategy asks what a library should be for in ten years’ time.',
      heading(2, 'What we ask'),
      list([
        'When would you come, if you could choose the hours?',
        'Should Oakshaw and Kelderwick libraries move into buildings shared with other services?',
        'What would bring you to a library that you have stopped using?',
      ]),
    ],
    surveyUrl: 'https://haveyoursay.example.org/libraries',
    responseMinutes: 10,
    respondByPost: `Library strategy\n${council.post}`,
    contact: 'consultations',
    outcome: {
      publishedAt: outcomeAt,
      decision: 'All eight libraries stay',
      weAsked: [
        'We asked whether to keep all eight libraries, move two of them into shared buildings, and open at different hours.',
      ],
      youSaid: [
        '2,346 people answered, more than a quarter of them under 18.',
        list([
          '87% agreed with keeping all eight libraries.',
          '55% of people in Kelderwick disagreed with the shared building there, which no bus serves.',
          'Most asked for evenings and Saturdays instead of weekday mornings.',
        ]),
      ],
      weDid: [
        'All eight libraries stay. Oakshaw Library moves into the family hub; **Kelderwick Library stays where it is**. The four largest libraries try late opening on two evenings a week.',
      ],
      documents: ['libraryStrategy'],
    },
  }
}

const townCentre = ({ last }: SampleClock): ConsultationSample => {
  const outcomeAt = last(...milestones.townCentrePlan)
  return {
    key: 'town-centre',
    title: 'Merrowby town centre plan',
    summary:
      'Four proposals for the streets around Market Square: a square without through traffic, homes above shops, later opening of the Market Hall, and a new taxi rank.',
    publishedAt: daysAfter(outcomeAt, -170),
    opensAt: daysAfter(outcomeAt, -163),
    closesAt: daysAfter(outcomeAt, -100, '00:00'),
    topics: ['planning', 'business', 'roads'],
    audience: 'Everyone who lives, works, trades or shops in Market and Riverside wards',
    partners: ['Merrowby Traders’ Association', 'Lathedale Disability Forum'],
    body: [
      'One shop in six around Market Square is empty, and 9,400 vehicles a day drive across the square without stopping. This plan says how the centre could become a place to live and to spend an evening, as well as to shop.',
      heading(2, 'The four proposals'),
      list([
        'Close the square to through traffic, and move six Blue Badge spaces to its edge',
        'Help owners to turn empty upper floors into about 120 homes',
        'Open the Market Hall until 9pm on two evenings a week',
        'Move the taxi rank from the square to Tanners Lane',
      ]),
    ],
    surveyUrl: 'https://haveyoursay.example.org/town-centre',
    responseMinutes: 20,
    respondByEmail: 'have.your.say@merrowby.example.org',
    events: [
      {
        title: 'Stall in the Market Hall',
        startsAt: daysAfter(outcomeAt, -150, '10:00'),
        endsAt: daysAfter(outcomeAt, -150, '14:00'),
        place: 'Market Hall, Market Square',
      },
    ],
    contact: 'planning',
    outcome: {
      publishedAt: outcomeAt,
      decision: 'Approved with three changes',
      weAsked: ['We asked what you think of four proposals for the streets around Market Square.'],
      youSaid: [
        '1,874 people and 63 organisations answered.',
        figures([
          ['81%', 'were for late opening of the Market Hall.'],
          ['74%', 'were for homes above shops.'],
          ['68%', 'were for a square without through traffic; many asked for more Blue Badge spaces.'],
          ['52%', 'were against moving the taxi rank, because the walk to Tanners Lane is dark.'],
        ]),
      ],
      weDid: [
        'The cabinet approved the plan with three changes: eleven Blue Badge spaces instead of six, deliveries until 11am instead of 10am, and **a taxi rank that stays in the square**.',
      ],
      documents: ['townCentreOutcome'],
    },
  }
}

const parkingCharges = ({ daysAgo }: SampleClock): ConsultationSample => ({
  key: 'parking-charges',
  title: 'Evening charges in council car parks',
  summary: 'A proposal to charge £1.50 after 6pm in five car parks in the town centre.',
  publishedAt: daysAgo(152, '09:00'),
  opensAt: daysAgo(152, '09:00'),
  closesAt: daysAgo(110, '17:00'),
  topics: ['roads', 'business'],
  audience: 'People who park in the town centre in the evening',
  body: [
    'Parking is free after 6pm in the five council car parks around Market Square. We asked whether a charge of £1.50 for the evening would be fair, and what it would change for restaurants, carers and people who work nights.',
  ],
  surveyUrl: 'https://haveyoursay.example.org/parking',
  responseMinutes: 5,
  contact: 'highways',
  withdrawal: {
    at: daysAgo(139, '16:00'),
    reason:
      'We ended this consultation early because the published table of charges was wrong for two of the five car parks. The cabinet has decided not to go on with evening charges. Responses sent before then have been deleted.',
  },
})

const licensing = ({ daysAgo }: SampleClock): ConsultationSample => ({
  key: 'licensing',
  title: 'Licensing policy for pubs, late-night food and events',
  summary:
    'How should the council decide on licences for alcohol, music and late-night food in the next five years? It concerns those who hold licences, and their neighbours.',
  publishedAt: daysAgo(76, '09:00'),
  opensAt: daysAgo(76, '09:00'),
  closesAt: daysAgo(20, '17:00'),
  topics: ['safety', 'business'],
  audience: 'Licence holders, staff, residents and anyone who goes out in the borough',
  partners: ['Lathedale Police', 'Merrowby Pubwatch'],
  body: [
    'The law asks us to review our licensing policy every five years. The draft ends the limit on the number of licensed premises around Market Square, and asks more of those that open after 1am.',
    download('licensingPolicy'),
    heading(2, 'What happens next'),
    'We are reading 284 responses. A report on them goes to the licensing committee, and the outcome will be published on this page.',
  ],
  responseMinutes: 30,
  respondByEmail: 'have.your.say@merrowby.example.org',
  respondByPost: `Licensing policy\n${council.post}`,
  documents: ['licensingPolicy'],
  contact: 'consultations',
})

export const closedConsultations = (clock: SampleClock): ConsultationSample[] => [
  libraryStrategy(clock),
  townCentre(clock),
  parkingCharges(clock),
  licensing(clock),
]
