import { daysAfter, monthOf, type SampleClock, weekdayOf } from '@/sample/clock'
import { people } from '@/sample/council'
import {
  callToAction,
  contact,
  download,
  gallery,
  heading,
  list,
  pictureBeside,
  quote,
  table,
  video,
} from '@/sample/rich-text-builder'
import type { NewsSample } from '@/sample/types'

const cycleRoute = ({ daysAgo, inDays }: SampleClock): NewsSample => ({
  key: 'cycle-route',
  title: 'Last chance to comment on the Oakshaw cycle route',
  summary:
    'More than 1,100 people have responded to plans for a route from Oakshaw to the station. The consultation closes in a few days, and parking is what most people write about.',
  publishedAt: daysAgo(7, '14:00'),
  topics: ['roads', 'climate'],
  image: 'cycleLane',
  consultation: 'cycle-route',
  body: [
    `A consultation on a cycle route between Oakshaw and Merrowby station closes at 5pm on ${weekdayOf(inDays(3, '17:00'))}. By the end of last week 1,127 people had taken part, and 38 had walked along the route with its designers.`,
    heading(2, 'What people have told us so far'),
    list([
      'Six in ten support the route. Among people who live on Cinder Hill it is four in ten.',
      'Most of those against are worried about parking: the design takes away 31 spaces on Cinder Hill.',
      'Many parents ask for a crossing at Oakshaw Primary School, which the design does not have.',
    ]),
    'The designers have already begun to look at the crossing and at spaces in the side streets. They will not change anything else before everyone has had their say.',
    heading(2, 'Still to say something?'),
    'The two designs for the station junction have had few comments. The first gives cyclists a green light of their own; the second is cheaper and has a shared crossing. Both are explained on the [consultation page](consultations:cycle-route).',
    callToAction('Answer the survey', 'https://haveyoursay.example.org/oakshaw-cycle-route'),
  ],
})

const fluClinics = ({ daysAgo }: SampleClock): NewsSample => ({
  key: 'flu-clinics',
  title: 'Walk-in vaccinations at three libraries this week',
  summary: 'Nurses offer flu vaccinations without an appointment at the Central, Oakshaw and Hollinbank libraries.',
  publishedAt: daysAgo(24, '08:30'),
  expiresAt: daysAgo(9, '18:00'),
  topics: ['care'],
  body: [
    'Nurses will be at three libraries this week to vaccinate anyone who is entitled to a free flu vaccination: people over 65, those with certain illnesses, carers and pregnant women.',
    list(['Central Library: Monday, 10am to 4pm', 'Oakshaw: Wednesday, 2pm to 7pm', 'Hollinbank: Friday, 9am to 1pm']),
    'You do not need an appointment or a letter. Please wear something with sleeves that roll up.',
  ],
})

const marketTraders = ({ daysAgo }: SampleClock): NewsSample => ({
  key: 'market-traders',
  title: 'Every stall in the Market Hall is let',
  summary: 'For the first time in fourteen years all 62 stalls have a trader, and nine more are on a waiting list.',
  publishedAt: daysAgo(22, '12:15'),
  topics: ['business', 'culture'],
  image: 'market',
  related: ['town-centre-plan'],
  body: [
    'When a cheese stall opened last Saturday, the last of the 62 stalls in Merrowby Market Hall was taken. Two years ago 23 of them were empty.',
    'New traders pay half the rent for six months and no fee to leave. Of the 31 who started in that way, 26 have stayed. The hall now has eleven places to eat, a bookbinder, a mender of bicycles and a stall that sells only buttons.',
    quote('I came for a month to see. That was in spring last year.', 'Mariam Yusuf', 'Trader, stall 17'),
    'The hall is open until 9pm on Thursdays and Fridays, as the [town centre plan](news:town-centre-plan) proposed. Four stalls keep a place for people who want to try an idea for a single day, at £12.',
  ],
})

const languages = ({ daysAgo, inDays }: SampleClock): NewsSample => ({
  key: 'festival-of-languages',
  title: 'Thirty languages on one square: the festival returns',
  summary:
    'Poets, choirs and calligraphers from across the borough take part in the Festival of Languages. Most events are free, and some have no words at all.',
  publishedAt: daysAgo(27, '10:00'),
  topics: ['culture', 'schools'],
  body: [
    `People in Merrowby speak at least 74 languages at home. Thirty of them can be heard at the Festival of Languages, which begins on ${weekdayOf(inDays(18, '12:00'))} and lasts for nine days.`,
    heading(2, 'Some of what to see and hear'),
    list([
      'Côr Glan yr Afon, a choir from Merrowby’s Welsh chapel, sings “Suo Gân” and new songs by Siân Gruffydd. Croeso cynnes i bawb.',
      'The calligrapher Layla Haddad (ليلى حداد) writes visitors’ names in the Market Hall and shows how a line of Arabic is built.',
      'Zoë Nowak-Brontë and José Muñoz read poems in Polish and Spanish, with English beside them.',
      'Pupils of Hollinbank Primary School perform a play in British Sign Language, with voices for those who can’t sign.',
    ]),
    heading(2, 'Bring a word'),
    pictureBeside(
      'library',
      'Is there a word in your language that English lacks? Write it on a card at any library.\n\nThe best hundred will be projected on the walls of the Town Hall on the last evening, each with the voice of the person who sent it.',
    ),
    gallery('Where the festival takes place', ['market', 'townHall', 'school', 'park', 'bus']),
    quote(
      'My grandmother had a word for the smell of the ground before rain. I have not found it in any dictionary, and I should like to hear it said aloud in the square.',
      ...people.culture,
    ),
    callToAction('See the programme', 'https://festival.example.org/languages'),
  ],
})

const planningAppeal = ({ daysAgo }: SampleClock): NewsSample => ({
  key: 'quayside-appeal',
  kind: 'statement',
  title: 'Statement on the appeal over Quayside Tower',
  summary: 'A planning inspector has dismissed the appeal against the council’s refusal of a 17-storey building.',
  publishedAt: daysAgo(33, '16:20'),
  topics: ['planning'],
  body: [
    'A planning inspector has today dismissed the appeal over a building of 17 storeys on Quayside Row. The council refused permission last year because the building would have stood in the shade of nobody but its neighbours, all day, from October to March.',
    'The inspector agreed, and also found that the 8% of affordable homes that were offered fell well short of our policy.',
    'We want homes on this site. The brief for it, which allows seven storeys, has not changed, and we will gladly meet the owner to talk about it.',
    quote('A refusal is only half an answer. The other half is a scheme that we could approve.', ...people.housing),
  ],
})

const dampHomes = ({ daysAgo }: SampleClock): NewsSample => ({
  key: 'damp-homes',
  kind: 'press-release',
  title: 'Damp and mould: every report now visited within five days',
  summary:
    'A new team looks at each report of damp in a council home within five working days. In its first four months it visited 712 homes and found the cause in nine out of ten.',
  publishedAt: daysAgo(38, '09:45'),
  topics: ['housing', 'care'],
  image: 'houses',
  inspectionReport: 'housing',
  body: [
    'Tenants of the council who report damp or mould now get a visit within five working days, from somebody who can find out why it is there. Until the spring they waited for 31 days on average, and were often told to open a window.',
    heading(2, 'What the team found'),
    table([
      ['Cause', 'Homes', 'What was done'],
      ['Leaking roofs and gutters', '203', 'Repaired, usually within two weeks'],
      ['Fans that did not work', '188', 'Replaced on the day'],
      ['No insulation in the walls', '164', 'On the list for this year or next'],
      ['Leaking pipes', '86', 'Repaired on the day'],
      ['Not yet known', '71', 'Measured for four weeks'],
    ]),
    'In 29 homes the team found families who could not afford to heat all their rooms. They were offered advice, and 22 now get a discount or a grant that they had not claimed.',
    quote('For years we asked tenants what they were doing wrong. Mostly it was our gutters.', ...people.housing),
    heading(2, 'If your home is damp'),
    'Report it online or by telephone. Take pictures if you can, but do not wait until you have. If somebody in your home has asthma or is under two, say so, and we come within two days.',
    contact('housing'),
  ],
  notes: [
    'The team has eleven members and costs £640,000 a year, paid for from rents.',
    'The [inspection of council housing](inspection-reports:housing) asked the council to know more about the condition of its homes.',
  ],
  updates: [
    {
      at: daysAgo(36, '11:10'),
      text: 'Correction: an earlier version said that tenants used to wait for 41 days on average. The correct figure is 31.',
    },
  ],
})

const carersBreaks = ({ daysAgo }: SampleClock): NewsSample => ({
  key: 'carers-breaks',
  title: 'A break for carers: 300 weekends to book',
  summary: 'People who look after a relative or friend can book a weekend off, with somebody they know standing in.',
  publishedAt: daysAgo(45, '13:00'),
  topics: ['care'],
  inspectionReport: 'adult-care',
  body: [
    'If you care for somebody, you can now book up to two weekends a year for yourself. A care worker who has met you both takes over from Friday evening to Sunday evening. There are 300 weekends to give away, and they are free.',
    'More than 19,000 people in the borough look after somebody for at least an hour a day. Fewer than 2,400 are known to the council, and [inspectors](inspection-reports:adult-care) said that we find them too late.',
    'To book, ring the carers’ desk. You do not need an assessment first; we do it with you, in about forty minutes.',
    contact('care'),
  ],
})

const resurfacing = ({ daysAgo }: SampleClock): NewsSample => ({
  key: 'resurfacing',
  kind: 'press-release',
  title: 'Twelve more streets to be resurfaced by the summer',
  summary:
    'The council will spend £3.1 million on seven kilometres of road and footway. The list follows the condition of the road, not the number of complaints.',
  publishedAt: daysAgo(52, '09:00'),
  topics: ['roads'],
  documents: ['resurfacing'],
  body: [
    'Hollinbank Road, Fernwick Lane and ten other streets will be resurfaced between January and July. Together they are seven kilometres long, and carry 31,000 vehicles on a weekday.',
    heading(2, 'How streets were chosen'),
    'A van with cameras drives along every road once a year and measures cracks, ruts and how well water runs off. The worst tenth of all roads goes on a list. Streets with a bus, a school or a hospital move up; those that will be dug up for water or gas soon move down.',
    table([
      ['Street', 'Length', 'Month'],
      ['Tanners Lane', '410 metres', 'January, at night'],
      ['Millrace Road', '780 metres', 'February'],
      ['Hollinbank Road', '1,150 metres', 'March'],
      ['Fernwick Lane', '1,420 metres', 'April'],
    ]),
    'The whole programme can be downloaded as a table, to sort or put on a map.',
    download('resurfacing'),
    heading(2, 'What it means if you live there'),
    list([
      'A letter two weeks ahead, and a knock on the door the day before',
      'Your bins are collected from the end of the street',
      'Tell us if you need a car at your door for medical reasons, and we will keep a way open',
    ]),
    quote(
      'A pothole filled on Monday is back by March. A road resurfaced is good for fifteen years.',
      ...people.transport,
    ),
  ],
  notes: ['£2.2 million comes from the government’s grant for road maintenance and £0.9 million from the council.'],
})

const businessSpeech = ({ daysAgo }: SampleClock): NewsSample => ({
  key: 'business-speech',
  kind: 'speech',
  title: 'What a council can do for a firm of five: speech by the leader',
  summary:
    'Councillor Priya Nandakumar spoke at the Lathedale business breakfast about rents, buying locally, and being an easier customer.',
  publishedAt: daysAgo(61, '11:30'),
  topics: ['business', 'council'],
  body: [
    '_Councillor Priya Nandakumar, leader of the council, to the Lathedale business breakfast. Check against delivery._',
    'Good morning. I was told that nobody listens before the second coffee, so I will begin with a number. Of the 6,900 firms in this borough, 6,100 have fewer than ten people. You are not the small end of our economy. You are our economy.',
    heading(2, 'Being a better customer'),
    'Last year the council bought goods and services for £96 million. How much of that did we spend with firms of fewer than ten people, here? Four million. That is not because you are not good enough. It is because we asked you to fill in 38 pages in order to paint a fence.',
    'So here is what we have done. For anything below £30,000 the form has two pages. We pay within ten days. And every contract that we plan for the next twelve months is on our website, with the name of somebody you can ring.',
    heading(2, 'Places to work'),
    'Some of you told me that you turned down work because you had nowhere to put another bench. Cinder Yard has eleven workshops ready, and nine more by next summer. The rent rises with your turnover, not ahead of it.',
    heading(2, 'What I ask of you'),
    'Take one young person. One week, one apprentice, one Saturday. If every tenth firm in this room did so, nobody in this borough who wants a place would be without one.',
    'I will be at the table by the door until the bacon runs out. Come and tell me what we still get wrong. Thank you.',
  ],
})

const parkReopens = ({ daysAgo }: SampleClock): NewsSample => ({
  key: 'park-reopens',
  title: 'Tenter Park reopens with a restored bandstand',
  summary:
    'After eleven months of work Tenter Park is open again, with a bandstand from 1894, new paths that wheelchairs can use, and a pond that holds back flood water.',
  publishedAt: daysAgo(70, '15:00'),
  topics: ['culture', 'climate'],
  image: 'park',
  body: [
    'Tenter Park has its bandstand back. The iron columns were cast in Merrowby in 1894 and spent the winter in a workshop, where 31 layers of paint came off. Underneath was the blue that it has been painted again.',
    'The paths are wide and level enough for wheelchairs and double buggies. The pond, which used to dry out every summer, now takes rain from the streets around it and can hold 1,900 cubic metres before they flood.',
    video(
      'Eleven months in two minutes: the restoration of the bandstand',
      'https://video.example.org/merrowby/bandstand',
      'The film has music and no speech. It begins with the rusty bandstand behind a fence. Workers take off the roof in eight parts and lift the columns on to a lorry. In a workshop somebody in a mask blasts paint from a column; layers of green, red, cream and blue come to light. New ironwork is poured, glowing orange. The columns come back, now bright blue, and the roof is lowered on to them by a crane. In the last scene a brass band plays and children dance on the grass. Text at the end: Tenter Park, open every day from dawn to dusk.',
      'bandstand',
    ),
    'The work cost £1.3 million. A heritage fund gave £780,000 and the Friends of Tenter Park collected £41,000, much of it at cake stalls.',
  ],
})

const parkingPermits = ({ daysAgo }: SampleClock): NewsSample => {
  const publishedAt = daysAgo(80, '10:00')
  return {
    key: 'parking-permits',
    title: 'Residents’ parking permits go online',
    summary:
      'Permits can be bought and changed online at any time, and visitors’ permits no longer need a scratch card.',
    publishedAt,
    topics: ['roads'],
    body: [
      `From ${weekdayOf(daysAfter(publishedAt, 7))}, people in the nine residents’ parking zones can buy and change permits online. A permit begins when you pay for it, and there is nothing to stick to the windscreen.`,
      'Visitors’ permits become digital too. You enter the number plate of your visitor, from 50 pence for a day. Scratch cards that you already have stay valid for two years.',
      'If you do not use the internet, staff at any library can do it with you, or ring 01632 960 142. Carers’ permits stay free.',
      `The first ${monthOf(publishedAt)} figures will be published with the parking accounts.`,
    ],
    newerDraft: {
      title: 'Residents’ parking permits go online: what changed after the first weeks',
      summary:
        'Permits can be bought and changed online at any time. 4,120 households have done so; here is what we improved after they told us.',
    },
  }
}

export const lastMonths = (clock: SampleClock): NewsSample[] =>
  [
    parkingPermits,
    parkReopens,
    businessSpeech,
    resurfacing,
    carersBreaks,
    dampHomes,
    planningAppeal,
    languages,
    marketTraders,
    fluClinics,
    cycleRoute,
  ].map((item) => item(clock))
