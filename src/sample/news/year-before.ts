import { daysAfter, type SampleClock } from '@/sample/clock'
import { milestones, people } from '@/sample/council'
import { contact, download, heading, image, keyPoints, list, quote } from '@/sample/rich-text-builder'
import type { NewsSample } from '@/sample/types'

const townCentrePlan = ({ last }: SampleClock): NewsSample => ({
  key: 'town-centre-plan',
  kind: 'press-release',
  title: 'Market Square to be free of through traffic',
  summary:
    'The cabinet approved the town centre plan with three changes that residents asked for. The square closes to through traffic in spring, and 120 homes are planned above shops.',
  publishedAt: last(...milestones.townCentrePlan),
  topics: ['planning', 'business', 'roads'],
  image: 'market',
  consultation: 'town-centre',
  documents: ['townCentreOutcome'],
  body: [
    'From spring, nobody will drive across Market Square who has no business there. The cabinet approved the [town centre plan](consultations:town-centre) on Thursday evening, after 1,874 people and 63 organisations had said what they thought of it.',
    'One shop in six around the square is empty, while 9,400 vehicles a day cross it, most of them on their way to somewhere else. The plan wants people to arrive, and stay: to live above the shops, to eat out in the Market Hall, and to sit down without having to buy something. Twenty-two benches and 31 trees are part of it.',
    heading(2, 'What changes'),
    list([
      'The square is closed to through traffic, except for buses, taxis and emergency vehicles.',
      'Deliveries are possible until 11am.',
      'There are eleven Blue Badge spaces, all within 60 metres of the square.',
      'Owners who turn empty upper floors into homes get a grant of up to £15,000 for each.',
    ]),
    heading(2, 'What residents changed'),
    'The draft had six Blue Badge spaces, deliveries until 10am, and a taxi rank on Tanners Lane. More than half of those who answered were against moving the rank, most of them women who did not want to walk there at night. It stays.',
    quote(
      'We thought we had put the taxis in a sensible place. Several hundred women told us what that walk is like at midnight. They were right and we were wrong.',
      ...people.housing,
    ),
    download('townCentreOutcome'),
  ],
  notes: [
    'The works cost £3.8 million, of which £2.9 million comes from the government’s fund for town centres.',
    'Traffic counts: 9,400 vehicles cross the square on a weekday; in 78 of 100 cases they do not stop within the ring road.',
  ],
})

const recyclingBooking = ({ last }: SampleClock): NewsSample => {
  const publishedAt = last('06-05', 1)
  return {
    key: 'recycling-booking',
    title: 'Book a time before you visit a recycling centre',
    summary: 'Visits to the recycling centres at Quarry Lane and Fernwick Gate need a booking.',
    publishedAt,
    topics: ['waste'],
    body: [
      'To shorten the queues on Quarry Lane, visits to both recycling centres have to be booked from next Monday. A booking is for half an hour and can be made up to an hour before.',
      'You can book online or by telephone. Please bring something that shows your address. Visits on foot or by bicycle need no booking.',
      'In a trial in spring the longest wait on a Saturday fell from 55 minutes to nine.',
    ],
    withdrawal: {
      at: daysAfter(publishedAt, 96, '12:00'),
      reason:
        'Booking ended. A second weighbridge at Quarry Lane has shortened the queues, and you can come to either recycling centre at any time that it is open.',
    },
  }
}

const adultCare = ({ last }: SampleClock): NewsSample => ({
  key: 'adult-care-report',
  kind: 'press-release',
  title: 'Adult care is safe and kind, but people wait too long for it',
  summary:
    'The Care Quality Commission rates adult social care in Merrowby as “Requires improvement”. The council accepts the findings and puts £1.8 million into shorter waits.',
  publishedAt: last(...milestones.adultCareReport, '10:00'),
  topics: ['care'],
  inspectionReport: 'adult-care',
  pressContact: 'pressCare',
  body: [
    'People who get care from the council say that it is good. But they wait too long for it, and many who look after a relative are never asked how they are. That is what the Care Quality Commission found when it [assessed adult social care](inspection-reports:adult-care).',
    'The commission rates the service as “Requires improvement”. It rates two of four themes, providing support and ensuring safety, as “Good”.',
    'The assessment took place in summer. Inspectors spoke to 61 residents and carers, visited four homes, and followed eight people from their first call to the care they now have. In the middle of the range people waited 47 days for an assessment. One man had waited for 140, for two rails and a stool.',
    heading(2, 'What the council does'),
    list([
      'Nine more social workers and occupational therapists, at £520,000 a year',
      'A first conversation within five days, and small aids such as rails without an assessment',
      'A carers’ desk in every library, once a week',
      'Figures on waiting published every month',
    ]),
    quote(
      'I have sat with people who waited for seven weeks for somebody to come and look at a bath. Nothing in this report surprised me, and all of it is ours to put right.',
      ...people.care,
    ),
    contact('care'),
  ],
  notes: ['On the day of the assessment 412 people had been waiting for longer than 28 days.'],
})

const councilHomes = ({ last }: SampleClock): NewsSample => ({
  key: 'council-homes',
  kind: 'press-release',
  title: 'First new council homes for 31 years are let',
  summary: 'Twenty-four families have moved into Foundry Court in Hollinbank. Their heating costs about £9 a week.',
  publishedAt: last('10-03', 1, '13:00'),
  topics: ['housing'],
  image: 'houses',
  body: [
    keyPoints([
      '24 homes with two to four bedrooms',
      'Six are made for people who use a wheelchair',
      'Rents from £118 a week',
    ]),
    'The last time Merrowby built council homes, those who moved into them wrote cheques. Now 24 families have the keys to Foundry Court, on the site of a garage block in Hollinbank that had stood empty since 2009.',
    'The houses have thick walls, triple glazing and heat pumps. The council expects heating to cost about £9 a week in a home with three bedrooms, a third of what is usual in its older houses.',
    'Tenants helped to choose the plan. They asked for a kitchen large enough to eat in, a store for prams and bicycles on the ground floor, and no through road. Nine of the families lived in temporary rooms before, two of them for more than three years.',
    heading(2, 'More to come'),
    'Work on 38 homes at Cinder Yard begins in January, and 17 are planned beside Oakshaw Library. There are 2,940 households on the waiting list.',
    quote(
      'My daughter asked which room was hers. I said, the one with your name on the door. She can’t read yet. We stood there for a while.',
      'Denise Abara',
      'Tenant, Foundry Court',
    ),
    quote('Twenty-four is not enough. It is 24 more than in the three decades before.', ...people.housing),
  ],
  notes: ['The homes cost £5.6 million: £2.2 million from Homes England, the rest borrowed against future rents.'],
})

const heat = ({ last }: SampleClock): NewsSample => ({
  key: 'heat-health',
  title: 'Hot days ahead: where to cool down',
  summary:
    'Temperatures of up to 33 degrees are forecast. Seven libraries and both leisure centres are open to anyone who needs a cool room.',
  publishedAt: last('07-19', 1, '16:00'),
  topics: ['care', 'safety'],
  body: [
    'It will be hot until the end of the week, and the nights will not cool down much. Older people, babies and people with heart or lung disease are most at risk.',
    list([
      'Close curtains on the sunny side in the morning; open windows at night.',
      'Drink before you are thirsty.',
      'Ring or visit somebody who lives alone, in the morning and in the evening.',
    ]),
    'Libraries and leisure centres have cool rooms with water and chairs. You don’t have to be a member or to buy anything.',
    quote('Heat harms quietly. A knock on the door is worth more than a leaflet.', ...people.publicHealth),
  ],
})

const poolReopens = ({ last }: SampleClock): NewsSample => ({
  key: 'pool-reopens',
  title: 'Millrace pool open again after repair of the roof',
  summary: 'Swimming starts at 6:30am on Monday, and lessons for 1,100 children begin a week later.',
  publishedAt: last('01-22', 1, '14:30'),
  topics: ['culture'],
  body: [
    'The pool at Millrace Leisure Centre opens again on Monday. It had been closed for eleven weeks, after a panel came loose above the shallow end and engineers found 140 rusted fixings.',
    'All 2,300 fixings in the roof have been replaced, and the lights with them: they use a fifth of the electricity. Memberships have been extended by twelve weeks, without anyone having to ask.',
  ],
})

const schoolStreets = ({ last }: SampleClock): NewsSample => ({
  key: 'school-streets',
  title: 'Five more streets without cars at the school gate',
  summary:
    'At five primary schools the street is closed to cars for 45 minutes in the morning and afternoon. At the first three, twice as many children now cycle or scoot.',
  publishedAt: last('04-24', 1),
  topics: ['schools', 'roads'],
  body: [
    'From the first day of the summer term, five more streets become school streets: Fold Street, Church Fold, Kelder Way, Pinfold Rise and the upper end of Oakshaw Avenue. For 45 minutes, twice a day, only residents, carers and Blue Badge holders may drive there.',
    heading(2, 'What happened at the first three'),
    list([
      'Children who come by bicycle or scooter: from 9% to 19%',
      'Cars within 200 metres of the gate: down by 41%',
      'Nitrogen dioxide at the gate between 8am and 9am: down by a quarter',
      'Traffic in the streets around: up by 6%, most of it in the first month',
    ]),
    image('school'),
    'Volunteers in orange jackets put out the barriers. They are parents, grandparents and, at Hollinbank Primary School, the owner of the sweet shop. Every volunteer is trained for two hours; five are still needed.',
    'Each of the five is tried for a year. Residents are asked after six months, and the scheme is changed or ended where it does not work.',
  ],
})

const cyberStatement = ({ last }: SampleClock): NewsSample => {
  const publishedAt = last('02-11', 1, '11:40')
  return {
    key: 'supplier-data',
    kind: 'statement',
    title: 'Statement on the loss of data at a supplier',
    summary:
      'A firm that prints letters for the council was attacked. Names and addresses of about 3,100 people were copied; bank details were not.',
    publishedAt,
    topics: ['council'],
    body: [
      'On Monday a firm that prints letters for us told us that somebody had broken into its computers. Files with the names and addresses of about 3,100 people who pay council tax were copied. They held no bank details, dates of birth or passwords. The council’s own systems were not touched.',
      'We have stopped sending files to the firm, reported what happened to the Information Commissioner, and are writing to everyone concerned. We are sorry.',
      'If you get an unexpected call about your council tax, hang up and ring us at 01632 960 120. We never ask for a password or a card number by telephone.',
    ],
    updates: [
      {
        at: daysAfter(publishedAt, 8, '15:00'),
        text: 'All 3,094 people have been written to. The Information Commissioner does not plan to take action against the council.',
      },
    ],
  }
}

export const yearBefore = (clock: SampleClock): NewsSample[] =>
  [poolReopens, cyberStatement, schoolStreets, recyclingBooking, heat, townCentrePlan, councilHomes, adultCare].map(
    (item) => item(clock),
  )
