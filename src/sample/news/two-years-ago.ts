import type { SampleClock } from '@/sample/clock'
import { milestones, people } from '@/sample/council'
import { download, heading, list, quote, steps } from '@/sample/rich-text-builder'
import type { NewsSample } from '@/sample/types'

const youthCentre = ({ last }: SampleClock): NewsSample => ({
  key: 'youth-centre',
  kind: 'press-release',
  title: 'Youth centre opens in a former bank',
  summary:
    'The Vault on Tanners Lane has a kitchen, a recording studio and a door that young people chose. It opens on six evenings a week.',
  publishedAt: last('04-18', 2, '15:30'),
  topics: ['schools', 'culture'],
  body: [
    'Where people in Merrowby used to pay in their wages, they can now record an album. The Vault, a youth centre for anyone from 11 to 19, opened on Friday in the former bank on Tanners Lane.',
    'Thirty young people planned it with an architect for eighteen months. They wanted a kitchen at the entrance, because “you can start talking when you are chopping something”, and they kept the door of the strongroom, which now leads to the studio.',
    list([
      'Open from 4pm to 9:30pm, Monday to Saturday',
      'Free, with a hot meal for £1',
      'A nurse on Tuesdays, and an adviser for jobs on Thursdays',
    ]),
    'A trial ran for eight weeks before the opening, and 412 young people came. They asked for one thing that nobody had thought of: a quiet room where telephones stay outside. It has beanbags, board games and a view of the river, and is the fullest room in the house.',
    quote(
      'They told us to stop asking what keeps young people off the street, and to ask what they want to do. So we did.',
      ...people.children,
    ),
  ],
  notes: ['The centre cost £890,000. A foundation gave £350,000. Running it costs £210,000 a year.'],
})

const libraryStrategy = ({ last }: SampleClock): NewsSample => ({
  key: 'library-strategy',
  kind: 'press-release',
  title: 'All eight libraries stay open, and some stay open later',
  summary:
    'After 2,346 responses the cabinet approved a library strategy. Kelderwick Library will not move, and late opening is tried for a year.',
  publishedAt: last(...milestones.libraryStrategy),
  topics: ['culture'],
  image: 'library',
  consultation: 'library-strategy',
  documents: ['libraryStrategy'],
  body: [
    'No library in Merrowby will close. The cabinet agreed a strategy for the next ten years on Thursday, and changed it in two places because of what people had said.',
    heading(2, 'What was decided'),
    list([
      'All eight libraries stay open, and none opens for fewer hours.',
      'Oakshaw Library moves into the family hub, two doors away.',
      'Kelderwick Library stays in the old school. The plan to move it to the health centre, which no bus serves, was dropped.',
      'The four largest libraries open until 8pm on Tuesdays and Thursdays, for a year to begin with.',
    ]),
    'Opening late costs £118,000 in the year of the trial. The council will count who comes, hour by hour and library by library, publish the figures, and decide after twelve months whether to go on.',
    heading(2, 'Who answered'),
    'Of the 2,346 people who [took part](consultations:library-strategy), 611 were under 18. They asked for quiet tables, sockets, and above all for evenings. One in six people who answered had not been to a library for more than a year.',
    quote(
      'A library is the last place in town where nobody asks what you are going to buy. We mean to keep it so.',
      ...people.culture,
    ),
    download('libraryStrategy'),
  ],
  notes: ['Visits to the eight libraries last year: 486,000. Visits ten years before: 727,000.'],
})

const trees = ({ last }: SampleClock): NewsSample => ({
  key: 'trees',
  title: 'A tree for every newborn: planting begins on Cinder Hill',
  summary: 'The council plants 2,080 trees this winter, as many as children were born in the borough last year.',
  publishedAt: last('12-02', 2, '12:00'),
  topics: ['climate', 'culture'],
  body: [
    'On the bare top of Cinder Hill, where nothing but grass has grown since the works closed, 2,080 trees are being planted this winter: one for each child who was born in Merrowby last year.',
    'There are oaks, field maples, rowans and crab apples, all grown within 40 miles. Families can’t choose a tree, but they can come and plant one. How to do it:',
    steps([
      'Come on any Saturday before Christmas, from 10am.',
      'Bring boots; spades are there.',
      'Dig, plant, and press the soil with your heel.',
    ]),
    'Rangers water the trees for three summers. Of those planted two years ago on Pinfold Rise, 91 of 100 are alive.',
  ],
})

const newWards = ({ last }: SampleClock): NewsSample => ({
  key: 'new-wards',
  title: 'New ward boundaries: check where you vote',
  summary:
    'The borough now has fourteen wards instead of sixteen. About 23,000 voters are in a different ward, and 4,800 have a different polling station.',
  publishedAt: last('03-19', 2, '10:00'),
  topics: ['council'],
  body: [
    'When people in Merrowby vote in May, they do so in new wards. There are fourteen of them, with about the same number of voters in each. The boundaries were drawn by an independent commission, after two rounds of consultation.',
    'Your poll card names your ward and your polling station. If you have voted at Fold Street School, please look twice: its voters now go to Hollinbank Community Centre.',
    'You need to show photo identification. If you have none, apply for a free certificate by the Wednesday of the week before the election.',
  ],
})

export const twoYearsAgo = (clock: SampleClock): NewsSample[] =>
  [newWards, youthCentre, libraryStrategy, trees].map((item) => item(clock))
