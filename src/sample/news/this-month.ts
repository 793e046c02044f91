import { financialYear, type SampleClock, weekdayOf } from '@/sample/clock'
import { people } from '@/sample/council'
import {
  callToAction,
  contact,
  download,
  heading,
  keyPoints,
  list,
  quote,
  steps,
  table,
} from '@/sample/rich-text-builder'
import type { NewsSample } from '@/sample/types'

const foodWaste = ({ daysAgo, inDays }: SampleClock): NewsSample => ({
  key: 'food-waste',
  kind: 'press-release',
  title: 'Weekly food waste collections start across the borough',
  summary:
    'All 84,000 homes will get a food waste collection every week. The first caddies are delivered in Oakshaw this week, and every home will have one within three months.',
  publishedAt: daysAgo(1),
  featured: true,
  topics: ['waste', 'climate'],
  image: 'recyclingLorry',
  documents: ['foodWasteGuide'],
  related: ['recycling-rate'],
  body: [
    keyPoints([
      'A small caddy for the kitchen and a larger one for the kerb, free for every home',
      'Collected every week, on the day your other bins are emptied',
      'No change to how often general waste and recycling are collected',
    ]),
    'A third of what people in Merrowby put into their general waste bin is food. From now on it will be collected separately and turned into gas and fertiliser at a plant 14 miles away. The council expects to collect about 5,900 tonnes a year, and to save £310,000 a year in what it pays to burn waste.',
    'Crews tried the collections out in Hollinbank for six months. Four homes in five put a caddy out, and the amount of general waste fell by more than a quarter.',
    'Hollinbank also showed what does not work. The first caddies had lids that foxes could open, and 300 of them had to be changed. Crews began at 5:30am, until residents asked them not to; they now begin at 7am. And in streets with many rented rooms few people took part before volunteers went from door to door and explained, in six languages, what the caddies were for.',
    heading(2, 'When your caddies come'),
    table([
      ['Area', 'Caddies delivered', 'First collection'],
      ['Oakshaw and Cinder Hill', 'this week', weekdayOf(inDays(8, '12:00'))],
      ['Market and Riverside', weekdayOf(inDays(20, '12:00')), weekdayOf(inDays(34, '12:00'))],
      ['Kelderwick and the villages', weekdayOf(inDays(48, '12:00')), weekdayOf(inDays(62, '12:00'))],
    ]),
    'Flats with shared bins get a locked food bin beside them. Residents there will receive a letter with the date.',
    heading(2, 'How to use them'),
    steps([
      'Line the small caddy with any bag, or with newspaper.',
      'Put in all food, raw or cooked, with bones, peel and tea bags.',
      'Tip it into the larger caddy when it is full, and lock the handle against foxes.',
      'Put the larger caddy out before 7am on your collection day.',
    ]),
    quote(
      'Nobody likes to throw food away. But what we can’t eat can heat homes and feed fields, and that is far better than paying to burn it.',
      ...people.environment,
    ),
    download('foodWasteGuide'),
    callToAction('Find your collection day', 'https://www.merrowby.example.org/bins'),
    contact('waste'),
  ],
  notes: [
    'The government requires all councils in England to collect food waste from homes every week. It gave Merrowby £1.9 million for vehicles and caddies.',
    'Photographs of the first round are available. Reporters are welcome to ride along; please give us one day’s notice.',
  ],
  pressContact: 'press',
})

const budgetConsultation = ({ now, daysAgo, inDays }: SampleClock): NewsSample => ({
  key: 'budget-consultation',
  kind: 'press-release',
  title: 'Council asks residents how to close a £9.6 million gap',
  summary:
    'Proposals for next year’s budget are published today. They keep all libraries and leisure centres open, raise council tax by 4.99% and bring in a charge for garden waste.',
  publishedAt: daysAgo(4, '09:00'),
  featured: true,
  topics: ['council'],
  image: 'townHall',
  consultation: 'budget',
  documents: ['budgetQuestionnaire'],
  related: ['council-tax', 'budget-speech'],
  body: [
    `Residents have until the end of ${weekdayOf(inDays(35, '12:00'))} to say what they think of the council’s budget proposals for ${financialYear(now, 1)}. The council expects its costs to rise by £19.2 million, and its income by only half as much.`,
    heading(2, 'Where the money goes'),
    'Care for adults takes 41 pence of every pound the council spends, and children’s services take 27. Both are rising: 140 more older people need care at home than a year ago, and a place in a children’s home now costs £5,900 a week on average.',
    'Money from the government rises by £4.1 million, which is less than half of what inflation adds to the council’s bills. The council has £18.4 million in reserve and used £3 million of it this year. Its chief finance officer advises against using more, because money from reserves can only be spent once and the gap comes back a year later.',
    heading(2, 'What is proposed'),
    list([
      'A rise in council tax of 4.99%, or £1.62 a week for a home in band D',
      'Leaving Fernwick House and working from the Town Hall and three family hubs',
      'Replacing agency staff in social care with permanent ones',
      'A charge of £46 a year for those who want their garden waste collected',
    ]),
    'No library, leisure centre or family hub would close, and the council tax reduction scheme for people on low incomes would stay as it is.',
    quote(
      'There is no way to find £9.6 million that nobody notices. These are the choices we think are fairest. If you see a better one, tell us: last year two of our proposals changed because people did.',
      ...people.finance,
    ),
    heading(2, 'How to take part'),
    'The [consultation page](consultations:budget) has the survey, the dates of events and a questionnaire to print. Paper copies are at every library.',
    download('budgetQuestionnaire'),
  ],
  notes: [
    'The figures are for the council’s own budget and leave out money that is passed on to schools.',
    'The cabinet considers the responses before it recommends a budget. The full council decides.',
  ],
  pressContact: 'press',
})

const libraryHours = ({ daysAgo, inDays }: SampleClock): NewsSample => ({
  key: 'library-hours',
  title: 'Four libraries stay open until 8pm for good',
  summary:
    'Late opening on Tuesdays and Thursdays brought 31,000 extra visits in a year. From next month it becomes permanent, with quiet tables that can be booked.',
  publishedAt: daysAgo(6, '11:00'),
  decision: 'library-strategy',
  topics: ['culture', 'schools'],
  image: 'library',
  related: ['library-strategy'],
  body: [
    'The Central Library and those in Oakshaw, Hollinbank and Fernwick Gate will go on opening until 8pm on Tuesdays and Thursdays. The council tried the longer hours for a year, as its [library strategy](news:library-strategy) had promised, and counted who came.',
    heading(2, 'What the year showed'),
    list([
      '31,140 visits between 5pm and 8pm, two fifths of them by people under 25',
      '2,260 people joined a library, or joined again',
      'Evening classes in English were full at three of the four libraries',
      'Hollinbank was quieter than expected until a homework club began in the spring',
    ]),
    'The hours cost £118,000 a year. The council pays for them by opening two of the libraries later on Monday mornings, when an average of five people came in the first hour.',
    heading(2, 'Tables you can book'),
    `From ${weekdayOf(inDays(14, '12:00'))} each of the four libraries has twelve quiet tables with sockets. They can be booked for two hours, online or at the desk, with a library card. Joining is free for everyone, and there are no charges for books that come back late.`,
    quote(
      'I share a bedroom with two brothers. On Tuesdays I get my work done.',
      'Kasim, 16',
      'Student, Oakshaw Library',
    ),
    callToAction('Book a table', 'https://libraries.example.org/merrowby/tables'),
  ],
})

const bridgeStatement = ({ daysAgo }: SampleClock): NewsSample => ({
  key: 'bridge-statement',
  kind: 'statement',
  title: 'Statement on the closure of Lathe Bridge',
  summary:
    'Lathe Bridge was closed to vehicles this morning after engineers found a crack in the upstream parapet. People can still walk and cycle across.',
  publishedAt: daysAgo(8, '10:15'),
  topics: ['roads', 'safety'],
  image: 'riverBridge',
  body: [
    'At a routine inspection early this morning, engineers found a crack about two metres long in the parapet on the upstream side of Lathe Bridge. As a precaution we have closed the bridge to all motor vehicles.',
    'The arches are not known to be damaged. Divers will check the piers today. We will say what they find, and how long the repair will take, as soon as we know.',
    'We are sorry for the long way round. The diversion by Fernwick Gate is signed, and buses 4, 7 and 11 stop on both banks. Ambulances have been told. Current information is in our [service notice](service-notices:bridge-closed).',
    quote(
      'The bridge is 180 years old and is inspected every two years. The inspection did what it is for.',
      ...people.transport,
    ),
  ],
  updates: [
    {
      at: daysAgo(8, '15:30'),
      text: 'Divers have checked all three piers and found no damage.',
    },
    {
      at: daysAgo(3, '12:00'),
      text: 'The stone for the repair has arrived. We expect to open one lane for buses and ambulances within a week, and both lanes two weeks later.',
    },
  ],
})

const apprenticeships = ({ daysAgo, inDays }: SampleClock): NewsSample => ({
  key: 'apprenticeships',
  kind: 'press-release',
  title: '64 new apprenticeships, from heat pumps to social work',
  summary:
    'The council and 22 local firms take on 64 apprentices this year, a third more than last year. Training starts at a workshop in the former railway works.',
  publishedAt: daysAgo(11, '10:00'),
  topics: ['business', 'schools'],
  image: 'workshop',
  body: [
    'Applications are open for 64 apprenticeships with the council and with firms that work for it. They are open to anyone over 16, and there is no upper age limit: the oldest apprentice last year was 57.',
    heading(2, 'Where the places are'),
    table([
      ['Trade', 'Places', 'Starts at, a year'],
      ['Heat pumps and insulation', '18', '£17,400'],
      ['Highways and drainage', '9', '£17,400'],
      ['Adult care', '14', '£18,900'],
      ['Social work (degree)', '6', '£24,200'],
      ['Planning and surveying', '5', '£20,100'],
      ['Digital and data', '12', '£19,300'],
    ]),
    'Eighteen of the places are at the new training workshop at Cinder Yard, where apprentices learn on the boilers and heat pumps that they will later fit in council homes. The firms that insulate 540 homes for the council agreed to train one apprentice for every half million pounds of work.',
    quote(
      'We can’t cut carbon with good intentions. We need people who can bend a pipe, and they should come from here.',
      ...people.culture,
    ),
    quote(
      'I drove a van for twenty years. Now I take boilers out, and I am home for tea.',
      'Steve Maddox',
      'Apprentice',
    ),
    heading(2, 'How to apply'),
    `Applications close on ${weekdayOf(inDays(24, '12:00'))}. Taster evenings, where you can try the tools and meet apprentices, take place at Cinder Yard every Wednesday until then.`,
    callToAction('See all places and apply', 'https://jobs.example.org/merrowby/apprenticeships'),
  ],
  notes: [
    'Of the 48 apprentices who started last year, 44 are still training and three have finished early with a job.',
    'The workshop at Cinder Yard can be filmed on weekdays.',
  ],
})

const childrensServices = ({ daysAgo }: SampleClock): NewsSample => ({
  key: 'childrens-services-good',
  kind: 'press-release',
  title: 'Children’s services rated “Good” by inspectors',
  summary:
    'Ofsted found that children in Merrowby are safer than at the last inspection and that those in care do very well. Support for care leavers has to improve.',
  publishedAt: daysAgo(14, '10:30'),
  decision: 'childrens-services',
  topics: ['schools', 'care'],
  image: 'school',
  inspectionReport: 'childrens-services',
  documents: ['improvementPlan'],
  pressContact: 'pressCare',
  body: [
    'Services for children in Merrowby are good, and those for children in care are outstanding, inspectors have found. Their [report](inspection-reports:childrens-services) says that families get help early and that social workers know the children they work with.',
    'It also names what must get better. Care leavers are not told clearly enough what they are entitled to. Visits are not always written up in time, and some children still have too many changes of social worker.',
    'Inspectors spent two weeks in the borough. They read the records of 180 children and spoke to 64 children, young people and carers. They found that families seldom have to tell their story twice, that decisions to protect children are made on the day, and that 83% of children in care live within 20 miles of their home.',
    heading(2, 'What will change'),
    list([
      'A guide to their entitlements, written with 14 care leavers, within two months',
      'Four more assistants, so that social workers have time to write up their visits',
      'Six places a year for social workers whom we train ourselves',
    ]),
    quote(
      'Good is not the end of it. A young person who leaves our care is still our responsibility, and seven in ten knowing their rights is three too few.',
      ...people.children,
    ),
    download('improvementPlan'),
  ],
  notes: [
    'Six inspectors were in Merrowby for two weeks. It was the first full inspection for four years.',
    'To protect their privacy, children and care leavers do not give interviews about this report. Foster carers are willing to talk to the press.',
  ],
})

export const thisMonth = (clock: SampleClock): NewsSample[] =>
  [foodWaste, libraryHours, bridgeStatement, apprenticeships, childrensServices, budgetConsultation].map((item) =>
    item(clock),
  )
