import { daysAfter, financialYear, type SampleClock, weekdayOf } from '@/sample/clock'
import { milestones, people } from '@/sample/council'
import { callToAction, contact, download, heading, keyPoints, list, quote, table } from '@/sample/rich-text-builder'
import type { NewsSample } from '@/sample/types'
import { longDate } from '@/words/dates'

const councilTax = ({ last }: SampleClock): NewsSample => {
  const publishedAt = last('02-26', 0, '21:30')
  const year = financialYear(publishedAt, 1)
  return {
    key: 'council-tax',
    kind: 'press-release',
    title: `Council sets budget and council tax for ${year}`,
    summary:
      'The full council voted by 34 to 19 for a budget of £214 million. Council tax in band D rises by £1.54 a week, and £3.1 million goes into roads.',
    publishedAt,
    topics: ['council'],
    image: 'townHall',
    body: [
      keyPoints([
        'Council tax rises by 4.9%, or £1.54 a week in band D',
        'No library, leisure centre or family hub closes',
        '£3.1 million for roads and £1.2 million for preventing homelessness',
      ]),
      `Councillors met for four hours this evening and agreed the budget for ${year}. It closes a gap of £8.2 million, just over half of it by savings.`,
      table([
        ['Band', 'A year', 'More than last year'],
        ['A', '£1,209', '£53'],
        ['B', '£1,411', '£62'],
        ['C', '£1,612', '£71'],
        ['D', '£1,814', '£80'],
        ['E', '£2,217', '£98'],
      ]),
      'These figures are for the council alone. Police, fire service and parishes set their own, which are added to the bill.',
      heading(2, 'What changed after the consultation'),
      list([
        'The mobile library keeps its round through the villages, at £64,000 a year.',
        'Charges for sports pitches rise by 3% instead of 12%.',
      ]),
      quote(
        '2,918 people answered us. The mobile library runs next year because 640 of them said what it means to them.',
        ...people.finance,
      ),
      heading(2, 'If you find it hard to pay'),
      'One household in nine gets a reduction. If your income has fallen, apply now: a reduction can’t be backdated for more than a month.',
      callToAction('Apply for a council tax reduction', 'https://www.merrowby.example.org/council-tax-reduction'),
    ],
    notes: [
      'Recorded vote: 34 for, 19 against, one abstention, two absent.',
      'Bills are sent in the second half of March.',
    ],
  }
}

const budgetSpeech = ({ last }: SampleClock): NewsSample => {
  const publishedAt = last('02-26', 0, '22:15')
  return {
    key: 'budget-speech',
    kind: 'speech',
    title: 'Budget speech by the deputy leader',
    summary: 'Councillor Owen Hartley presented the budget to the full council in the Town Hall.',
    publishedAt,
    topics: ['council'],
    related: ['council-tax'],
    body: [
      '_Councillor Owen Hartley, deputy leader and cabinet member for finance, to the full council. As delivered._',
      'Madam Mayor, when my mother did the household accounts, she had four jam jars: rent, food, coal, and “other”. She never spent from “coal” in summer. I have thought of those jars a good deal this winter.',
      'Our largest jar is care for adults. It holds £88 million, and there is nothing in it that I would take out. In it is somebody’s breakfast, somebody’s shower, somebody’s only conversation of the day.',
      heading(2, 'What we chose'),
      'We could have balanced this budget by closing two libraries. We looked at it. It would have saved £290,000, which is what we pay for eight weeks of agency staff in one service. So we went after the agency staff.',
      'We could have put off the roads again. But a road that is not mended this year costs five times as much in four years’ time. That is not thrift, it is borrowing from our children without asking them.',
      heading(2, 'What we ask'),
      'We ask every household in band D for £1.54 more a week. I know that for some this is a great deal. That is why the reduction scheme stays exactly as it is.',
      'It is not a budget that makes anybody cheer. It is one that I can explain to any person in this borough on their own doorstep, and I intend to. I commend it to the council.',
    ],
  }
}

const businessGrants = ({ last, inDays }: SampleClock): NewsSample => ({
  key: 'business-grants',
  title: 'Grants of up to £10,000 for firms that cut their energy bills',
  summary:
    'Shops, cafés and workshops can get half the cost of insulation, lighting or a heat pump. The first round has £400,000.',
  publishedAt: last('04-14', 0, '10:30'),
  topics: ['business', 'climate'],
  expiresAt: inDays(1200, '00:00'),
  body: [
    'Firms with fewer than 50 people can apply for a grant to use less energy. The council pays half of the cost, from £1,000 to £10,000. An adviser visits first, free of charge, and says what would save most.',
    heading(2, 'What is paid for'),
    list([
      'Insulation, draught-proofing, new doors and windows',
      'LED lighting, and fridges and freezers with doors',
      'Heat pumps and solar panels',
      'Meters that show what uses how much',
    ]),
    'In a trial last year 37 firms took part. A bakery on Tanners Lane now uses the heat of its ovens to warm the shop and has cut its gas bill by £4,300 a year; a launderette saves a third of its electricity.',
    heading(2, 'How to apply'),
    'There is one form with two pages, and a decision within 20 working days. The scheme is open until the money is spent. Landlords may apply together with their tenants.',
    callToAction('Book a visit by an adviser', 'https://business.example.org/merrowby/energy'),
  ],
})

const climateReport = ({ last }: SampleClock): NewsSample => {
  const publishedAt = last(...milestones.climateReport)
  return {
    key: 'climate-report',
    kind: 'press-release',
    title: 'Council’s carbon emissions down by 11% in a year',
    summary:
      'The annual report on climate action shows progress on vehicles, homes and trees. Heating of public buildings is behind plan.',
    publishedAt,
    topics: ['climate', 'council'],
    documents: ['climateReport'],
    body: [
      'The council’s own emissions fell by 11% last year and are now 43% lower than when it began to count them. Most of the fall comes from 19 electric vans and from insulating the Town Hall roof.',
      heading(2, 'Ahead of plan'),
      list([
        'Trees: 6,200 planted, 91% of them alive after their first summer',
        'Council homes with energy rating C or better: 71%',
      ]),
      heading(2, 'Behind plan'),
      list([
        'Heat pumps at Millrace Leisure Centre: seven months late',
        'Public charging hubs: two of four wait for a connection to the grid',
      ]),
      'Nearly three quarters of what the council still emits comes from heating 61 buildings. The next to change are Millrace Leisure Centre, where the first tender brought no bid within the budget, and the Central Library. Together they burn as much gas as 900 homes.',
      'The report also counts what the council can influence but does not own. Emissions of the whole borough fell by 3%, which is half of what the national target requires. Transport has hardly changed for ten years.',
      quote(
        'I would rather publish a report with two red lines in it than one that nobody believes. Heating is hard, and it is next.',
        ...people.environment,
      ),
      download('climateReport'),
    ],
    notes: [
      'Emissions are counted in tonnes of carbon dioxide equivalent, by the method that the government recommends to councils.',
    ],
  }
}

const schoolPlaces = ({ last }: SampleClock): NewsSample => ({
  key: 'school-places',
  title: 'Nine in ten children get their first choice of secondary school',
  summary:
    'Offers for 2,214 children went out this morning: 90.4% go to the school their family put first, and 97.8% to one of three.',
  publishedAt: last('03-02', 0, '08:00'),
  topics: ['schools'],
  image: 'school',
  body: [
    'Families of 2,214 children learned this morning which secondary school they have a place at in September. For 2,001 of them it is the school they put first.',
    'Merrowby High School had most applications, 612 for 270 places. The new classrooms at Fernwick Academy made room for 60 more children than last year.',
    heading(2, 'If it is not the school you hoped for'),
    list([
      'Accept the place anyway. It does not change your place on a waiting list.',
      'Ask to be put on the waiting list of any school.',
      'You can appeal. The letter says how, and until when.',
    ]),
    'The family information team answers questions at 01632 960 186 until 8pm all week.',
  ],
})

const recyclingRate = ({ last }: SampleClock): NewsSample => ({
  key: 'recycling-rate',
  title: 'Half of all household waste is now recycled',
  summary:
    'The recycling rate reached 50.3% last year, four points more than the year before. Less went into the wrong bin, too.',
  publishedAt: last('10-08', 0, '11:00'),
  topics: ['waste'],
  body: [
    'For the first time more than half of what households in Merrowby throw away is recycled or composted. The rate rose from 46.1% to 50.3% last year.',
    'Two things made the difference: clear sacks for flats, which 6,300 households now use, and crews who leave a card when something is in the wrong bin. The share of loads that had to be rejected fell from 9% to 4%.',
    'The best street, Pinfold Rise in Nether Fernwick, recycles 71%. The most common mistake everywhere is still black plastic trays, which the sorting machines can’t see.',
    contact('waste'),
  ],
})

const electionResult = ({ last }: SampleClock): NewsSample => {
  const publishedAt = last('05-08', 0, '05:40')
  return {
    key: 'election-result',
    title: 'Borough election: 18 councillors elected',
    summary: 'One third of the council was elected. Turnout was 37.9%, two points higher than last time.',
    publishedAt,
    topics: ['council'],
    image: 'ballotBox',
    body: [
      'All votes in the borough election have been counted. Voters in fourteen wards elected 18 of the 54 councillors; five of the 18 are new to the council.',
      table([
        ['Ward', 'Turnout'],
        ['Kelderwick', '48.2%'],
        ['Market', '39.6%'],
        ['Oakshaw', '35.1%'],
        ['Hollinbank', '29.7%'],
      ]),
      'In Riverside ward the first two candidates were eleven votes apart, and the votes were counted twice. Of the people who came to vote, 41 had no accepted photo identification with them; 33 came back with it.',
      `The new council meets for the first time on ${weekdayOf(daysAfter(publishedAt, 12))} at 6pm. The public gallery is open.`,
      `Result sheets for every ward were put on the council’s main site on ${longDate(publishedAt)}.`,
    ],
  }
}

export const moneyAndPlaces = (clock: SampleClock): NewsSample[] =>
  [councilTax, budgetSpeech, businessGrants, climateReport, schoolPlaces, recyclingRate, electionResult].map((item) =>
    item(clock),
  )
