import type { SampleClock } from '@/sample/clock'
import { people } from '@/sample/council'
import { heading, list, quote } from '@/sample/rich-text-builder'
import type { NewsSample } from '@/sample/types'

const floodWall = ({ last }: SampleClock): NewsSample => ({
  key: 'flood-wall',
  kind: 'press-release',
  // Long on purpose: lists, cards and feeds have to cope with a headline like this.
  title:
    'Flood wall from Quayside Row to Millrace Road is finished four months early and protects 312 homes, the leisure centre and the electricity substation',
  summary:
    'The wall is 1.4 kilometres long and holds back the Lathe up to 4.1 metres. Its top is a path with eleven benches.',
  publishedAt: last('01-30', 3, '11:00'),
  topics: ['climate', 'safety', 'planning'],
  image: 'riverBridge',
  body: [
    'The last stone of the flood wall along the Lathe was laid on Tuesday, four months earlier than planned. The wall protects 312 homes, Millrace Leisure Centre and the substation that supplies half of the town.',
    heading(2, 'What it can do, and what it can’t'),
    'The wall holds back the river up to a level of 4.1 metres. That is what is expected once in 75 years, as the climate now is. It is not a promise: a higher flood can come in any winter, and people who live behind the wall should still sign up for warnings.',
    'Work began two years ago. It was quicker than planned because the stone came by river, on barges from a quarry 60 miles upstream, instead of on 2,300 lorry loads through the town. Divers found the oak piles of a medieval quay; they were recorded and left where they are.',
    list([
      '1.4 kilometres of stone and concrete',
      'Seven gates, which two people can close in 40 minutes',
      'A path on top with eleven benches, level enough for wheelchairs',
    ]),
    quote('We hope that for many years it will be nothing but a good place to sit.', ...people.environment),
  ],
  notes: [
    'The wall cost £8.7 million: £6.9 million from the government, £1.8 million from the council and Lathedale Water Board.',
  ],
})

const marketHallFunding = ({ last }: SampleClock): NewsSample => ({
  key: 'market-hall-funding',
  title: 'Market Hall gets £2.6 million for its roof',
  summary: 'A heritage fund pays for most of the repair. Traders move to the square for nine months.',
  publishedAt: last('06-20', 3, '10:00'),
  topics: ['business', 'culture'],
  body: [
    'Buckets have stood between the stalls of the Market Hall for eleven winters. Now the glass roof of 1878 can be repaired: a heritage fund has agreed to give £2.6 million of the £3.3 million that it costs.',
    'Work begins in September. For nine months the 39 traders move to wooden stalls on Market Square, with light, water and heating, at half their usual rent.',
    'Every one of the 4,104 panes is taken out, cleaned and numbered. About 900 are broken or missing, and will be made by a glassworks that still rolls them as it was done then.',
  ],
})

const costOfLiving = ({ last }: SampleClock): NewsSample => ({
  key: 'household-fund',
  kind: 'press-release',
  title: 'Help with bills for 14,000 households this winter',
  summary:
    'Families with children who get free school meals are paid £120 without having to apply. Others can ask at any library.',
  publishedAt: last('10-12', 3, '09:00'),
  topics: ['council', 'care'],
  body: [
    'About 14,000 households in Merrowby get help with food and energy this winter, from a government fund of £3.4 million.',
    list([
      '£120 for every child with free school meals, as a voucher by post in November',
      '£150 for pensioners who get a council tax reduction, paid with their next bill',
      'Up to £200 for others in need, within three working days',
    ]),
    'For the last of these you can apply online or at any library. Nobody is asked why the money ran out; a bank statement and a bill are enough.',
    quote(
      'Those who need it most have the least time for forms. So for ten thousand families there is none.',
      ...people.leader,
    ),
  ],
  notes: [
    'The fund comes from the Department for Work and Pensions. No names or addresses of recipients are given to the press.',
  ],
})

export const threeYearsAgo = (clock: SampleClock): NewsSample[] =>
  [floodWall, marketHallFunding, costOfLiving].map((item) => item(clock))
