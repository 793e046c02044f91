import { financialYear, type SampleClock } from '@/sample/clock'
import { milestones } from '@/sample/council'
import { longDate } from '@/words/dates'
import type { PdfText } from './pdf'

export const councilPlans = (clock: SampleClock): Record<string, PdfText & { description: string }> => ({
  budgetQuestionnaire: {
    title: 'Budget consultation: questionnaire to print',
    description: 'The same questions as the online survey, with room to write. Large print on request.',
    subtitle: `What should our budget for ${financialYear(clock.now, 1)} pay for?`,
    parts: [
      'You can fill in this questionnaire by hand and leave it at any library, or post it to: Budget consultation, Merrowby Borough Council, Town Hall, Market Square, Merrowby. You do not need to give your name.',
      'The council spends about £214 million a year on services. Costs are rising faster than income, so we expect a gap of £9.6 million next year. These questions help councillors to choose.',
      { heading: '1. Which three services matter most to you and your household?' },
      {
        list: [
          'Care and support for older and disabled adults',
          'Protecting children and supporting families',
          'Bins, recycling and clean streets',
          'Roads, pavements and street lighting',
          'Libraries, parks and leisure centres',
          'Housing advice and preventing homelessness',
        ],
      },
      { heading: '2. How should we close the gap?' },
      'For each of these, please say whether you agree, disagree, or are not sure.',
      {
        list: [
          'Raise council tax by 4.99% (about £1.62 a week for a band D home)',
          'Charge for collecting garden waste from all homes that use it',
          'Use fewer buildings and let or sell those we no longer need',
          'Reduce opening hours where few people visit',
        ],
      },
      { heading: '3. Is there anything we should do differently, or stop?' },
      '...........................................................................................................................................',
      '...........................................................................................................................................',
      { heading: '4. About you' },
      'The first half of your postcode, your age group, and whether you have a disability. These questions are optional. They tell us whether we have heard from all parts of the borough.',
    ],
  },
  localPlan: {
    title: 'Draft local plan: a summary',
    description: 'The main proposals of the draft local plan in two pages.',
    subtitle: 'Where homes, jobs and green space could go in the next 18 years',
    parts: [
      'The local plan decides what may be built where. The government asks every council to have one that is up to date. When it is adopted, planning applications are decided by it.',
      { heading: 'Homes' },
      'The draft makes room for 7,480 new homes, of which at least 30% on large sites must be affordable. Two thirds would stand on land that has been built on before.',
      {
        list: [
          'Cinder Yard, Oakshaw: 940 homes, a primary school and a park on the former railway works',
          'Riverside North: 620 homes, with the ground floors along the Lathe kept free of living rooms',
          'Hollinbank East: 1,150 homes and a link road, the largest site on fields',
          'Small sites in all 14 wards: 2,300 homes',
        ],
      },
      { heading: 'Jobs' },
      'The plan keeps 64 hectares for business, mainly at Station Approach and Fernwick Gate, and protects the shops of Market Square from conversion.',
      { heading: 'Green space and flooding' },
      'A green corridor would follow the river from Quayside to Kelderwick. Nothing would be built where the Lathe floods once in a hundred years or more often, and new roofs must hold rain back.',
      { heading: 'What the draft does not do' },
      'It does not give anybody permission to build. Each scheme would still need a planning application, on which neighbours are consulted.',
      { heading: 'What happens next' },
      'After the consultation we publish every response, change the draft where we agree, and send it to an independent inspector. We expect to adopt the plan about 20 months after the consultation closes.',
    ],
  },
  licensingPolicy: {
    title: 'Draft licensing policy',
    description: 'The policy we propose for pubs, late-night food, music and films, with the changes marked.',
    subtitle: 'For consultation',
    parts: [
      'The Licensing Act 2003 asks every council to publish how it decides on licences for alcohol, music, films and late-night food, and to review that policy every five years. This is our draft.',
      { heading: 'What stays the same' },
      {
        list: [
          'Every application is decided on its own merits.',
          'We expect applicants to talk to neighbours before they apply.',
          'Door staff are expected where more than 150 people drink after midnight.',
        ],
      },
      { heading: 'What would change' },
      {
        list: [
          'The limit of 40 licensed premises around Market Square would end: there are 29, and crime there has fallen by a fifth.',
          'Premises open after 1am would need a plan for how customers get home.',
          'Organisers of outdoor events for more than 500 people would apply 90 days ahead instead of 60.',
          'All staff who serve would be trained to help a customer who feels unsafe.',
        ],
      },
      { heading: 'How to respond' },
      'Write to the consultation team by email or post. We will publish a report on the responses, and the full council will decide.',
    ],
  },
  climateReport: {
    title: 'Climate action: annual report',
    description: 'What the council and its partners did in the year, with figures for each part of the plan.',
    subtitle: `Financial year ${financialYear(clock.last(...milestones.climateReport), -1)}`,
    parts: [
      'The council aims to be carbon neutral in its own work within eight years of the declaration it made in its first climate plan. This report says how far we are, including where we are behind.',
      { heading: 'In short' },
      {
        list: [
          'Emissions from council buildings and vehicles: 8,140 tonnes, down 11% in a year and 43% since we began counting.',
          'Electric vehicles: 61 of 188.',
          'Trees planted: 6,200, of which 91% survived their first summer.',
          'Council homes with an energy rating of C or better: 71%, up from 64%.',
        ],
      },
      { heading: 'Where we are behind' },
      'Heating is now three quarters of what we emit. Work on Millrace Leisure Centre started seven months late because the first tender brought no bids within the budget. Two of four planned public charging hubs wait for a connection to the grid.',
      { heading: 'Next year' },
      {
        list: [
          'Heat pumps at the leisure centre and the Central Library',
          'Insulation for 540 council homes in Hollinbank and Oakshaw',
          'A ditch and wetland scheme above Kelderwick that slows flood water',
        ],
      },
      `Figures were checked by the council’s internal auditors. Published on ${longDate(clock.last(...milestones.climateReport))}.`,
    ],
  },
})
