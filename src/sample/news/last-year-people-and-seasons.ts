import { daysAfter, type SampleClock, weekdayOf } from '@/sample/clock'
import { milestones, people } from '@/sample/council'
import { callToAction, heading, image, list, quote, table } from '@/sample/rich-text-builder'
import type { NewsSample } from '@/sample/types'

const floodStatement = ({ last }: SampleClock): NewsSample => {
  const flooded = last(...milestones.flood, '17:20')
  const publishedAt = daysAfter(flooded, 1, '08:00')
  return {
    key: 'flood-statement',
    kind: 'statement',
    title: 'Statement on the flood in Riverside',
    summary:
      'The Lathe rose to 4.31 metres last night, its highest level in eighteen years. Water came into 38 homes, and nobody was hurt.',
    publishedAt,
    topics: ['safety', 'climate', 'housing'],
    image: 'flood',
    body: [
      'Last night at 9:15pm the Lathe stood at 4.31 metres at Lathe Bridge, 20 centimetres above the top of the wall on Quayside Row. Water came into 38 homes and eleven businesses. All 127 people who had been asked to leave did so in time, and nobody was hurt.',
      'We thank the fire service, the police, our crews, and the many people who carried their neighbours’ furniture upstairs in the dark.',
      heading(2, 'If your home was flooded'),
      list([
        'Please do not go back until we have checked it with you. Electricity and gas are off.',
        'The rest centre at Merrowby High School is open day and night, and pets are welcome.',
        'Ring your insurer, and take pictures before you clear up.',
        'Council tax is not charged for as long as you can’t live at home.',
      ]),
      heading(2, 'If you want to help'),
      'Cleaning materials, kettles and heaters are needed; clothes are not. Bring them to the Market Hall between 10am and 6pm.',
      quote(
        'People lost things last night that no insurance replaces. We will be there today, and we will still be there when the cameras have gone.',
        ...people.leader,
      ),
    ],
    updates: [
      {
        at: daysAfter(publishedAt, 1, '09:00'),
        text: 'The number of homes that were flooded is 41, not 38: three on Tanners Lane were found when the water fell.',
      },
      {
        at: daysAfter(publishedAt, 4, '16:30'),
        text: 'Grants of £1,000 for each flooded household are now being paid. Ring 01632 960 164 if you have not had a call from us.',
      },
    ],
  }
}

const gritting = ({ last }: SampleClock): NewsSample => ({
  key: 'gritting',
  title: 'Ten gritters and 4,200 tonnes of salt: ready for winter',
  summary:
    'The council treats 412 kilometres of road whenever ice is forecast. Three more routes to schools have been added this winter.',
  publishedAt: last('11-03', 0, '09:00'),
  topics: ['roads', 'safety'],
  image: 'gritter',
  related: ['flood-statement'],
  body: [
    'From now until the end of March a duty engineer looks at the forecast for the borough every day at noon and decides whether to send out the gritters. Last winter they went out on 63 nights.',
    heading(2, 'Which roads'),
    table([
      ['Priority', 'Roads', 'Treated'],
      ['First', 'Main roads, bus routes, hospital, fire stations', 'Whenever ice is forecast'],
      ['Second', 'Roads to schools, villages with one road', 'When ice lasts past 10am'],
      ['Third', 'All others', 'In snow, when the first two are clear'],
    ]),
    'Ten vehicles treat the first 412 kilometres in three and a half hours. Sensors at Kelder Moor, Lathe Bridge and Cinder Hill measure the temperature of the road itself, which is often three degrees below that of the air.',
    heading(2, 'Salt for your street'),
    'There are 286 yellow bins with salt for public roads and pavements. Please use it there and not on your drive: a spoonful for every square metre is enough. To have a bin refilled, give the number on its lid.',
    heading(2, 'You may clear the pavement'),
    'You can’t be sued for clearing snow carefully from the pavement in front of your home. Do it early, do not use water, and please think of the neighbour who can’t.',
    callToAction('See the gritting routes', 'https://www.merrowby.example.org/roads/gritting'),
  ],
})

const examResults = ({ last }: SampleClock): NewsSample => ({
  key: 'exam-results',
  kind: 'press-release',
  title: 'Results day: more pupils reach a good pass in English and maths',
  summary:
    'First figures from eleven schools show that 67% of pupils have a grade 4 or better in both English and maths, up from 64%.',
  publishedAt: last('08-21', 0, '12:30'),
  topics: ['schools'],
  pressContact: 'pressCare',
  body: [
    'Pupils across the borough collected their GCSE results this morning. In the eleven schools that have sent figures, 67% have a grade 4 or better in both English and maths, three points more than last year.',
    'Pupils in the care of the council did particularly well: 16 of 29 have both grades, against nine last year.',
    quote(
      'Behind each of these numbers is somebody who got up on a cold morning. Well done, all of you.',
      ...people.children,
    ),
    'Advisers can be reached at 01632 960 186 until 7pm today and tomorrow by anyone who does not know what comes next.',
  ],
  notes: ['Figures are provisional and come from the schools. The government publishes its own in the autumn.'],
})

const summerReading = ({ last }: SampleClock): NewsSample => ({
  key: 'summer-reading',
  title: 'Six books, six weeks: children invited to the summer reading club',
  summary:
    'Children from four to eleven can join at any library. Last year 2,870 did, and 1,940 finished all six books.',
  publishedAt: last('07-15', 0, '10:00'),
  topics: ['culture', 'schools'],
  body: [
    'The summer reading club begins on Saturday in all eight libraries and on the mobile library. Children choose any six books, and tell a volunteer about each of them. Comics, audiobooks and books in any language count.',
    image('park'),
    'Those who finish get a medal, made this year by apprentices from an old library radiator. There is a party for everyone in Tenter Park at the end of August.',
    'Forty volunteers from 14 years of age listen to the stories. Last year’s longest lasted for 52 minutes and was about a snail.',
  ],
})

const christmasCollections = ({ last }: SampleClock): NewsSample => {
  const publishedAt = last('12-11', 0, '09:00')
  return {
    key: 'christmas-collections',
    title: 'Bin collections over Christmas and the new year',
    summary: 'Most collections move by a day or two. Recycling centres close at 3pm on Christmas Eve.',
    publishedAt,
    topics: ['waste'],
    body: [
      'There are no collections on Christmas Day, Boxing Day and New Year’s Day. In the two weeks that follow, crews also work on Saturdays.',
      table([
        ['Usual day', 'Collected on'],
        ['25 December', '27 December'],
        ['26 December', '28 December'],
        ['1 January', '2 January'],
        ['2 January', '3 January'],
      ]),
      'Wrapping paper can be recycled if it stays crumpled when you squeeze it. Leave real trees, without their pots, beside your bin from 6 January: they are shredded for the paths in Tenter Park.',
      `You can order a calendar on paper until ${weekdayOf(daysAfter(publishedAt, 7))}.`,
    ],
  }
}

export const peopleAndSeasons = (clock: SampleClock): NewsSample[] =>
  [christmasCollections, floodStatement, summerReading, examResults, gritting].map((item) => item(clock))
