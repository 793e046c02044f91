import { monthOf, type SampleClock } from '@/sample/clock'
import { milestones } from '@/sample/council'
import { longDate } from '@/words/dates'
import type { PdfText } from './pdf'

export const reportsAndGuides = (clock: SampleClock): Record<string, PdfText & { description: string }> => ({
  foodWasteGuide: {
    title: 'Your new food waste bins: an easy-read guide',
    description: 'Short sentences and plain words. Also at every library on paper.',
    subtitle: 'What goes where, and when',
    parts: [
      'This guide is about your new food bins. It is written so that it is easy to read. You can ask somebody to read it with you.',
      { heading: 'You get two bins' },
      { list: ['A small bin for your kitchen.', 'A bigger bin with a handle that locks. It goes outside.'] },
      { heading: 'What you can put in' },
      {
        list: [
          'All food, cooked or not cooked.',
          'Meat and bones. Fish. Eggs and egg shells.',
          'Fruit and vegetables. Peel.',
          'Tea bags and coffee grounds.',
          'Bread, rice, pasta and cake.',
        ],
      },
      { heading: 'What you can’t put in' },
      { list: ['Plastic, glass or tins.', 'Oil in a bottle.', 'Nappies.', 'Garden waste.'] },
      { heading: 'When we come' },
      'We come every week, on the same day as your other bins. Please put the bigger bin out before 7 in the morning.',
      { heading: 'If you need help' },
      'We can fetch your bins from your door if you can’t move them. This is free. Ring 01632 960 131.',
    ],
  },
  childrensReport: {
    title: 'Inspection of children’s services: the report in short',
    description: 'The judgements and the main points of the report, on one page.',
    subtitle: `Merrowby, inspected in ${monthOf(clock.daysAgo(60))}`,
    parts: [
      { heading: 'Judgements' },
      {
        list: [
          'Overall effectiveness: good',
          'Leaders’ impact on social work practice: good',
          'Children who need help and protection: good',
          'Children in care: outstanding',
          'Care leavers: requires improvement to be good',
        ],
      },
      { heading: 'What works well' },
      'Families are helped early and by people who know them. Decisions to protect children are made on the day. Children in care live close to home, stay with the same foster carers, and are asked what they think before something is decided for them.',
      'Leaders are open about what does not work and could show inspectors what they had already begun to change.',
      { heading: 'What needs to improve' },
      {
        list: [
          'How clearly care leavers are told what they are entitled to',
          'How soon visits are written up',
          'How often a child’s social worker changes',
        ],
      },
      'Inspectors read the records of 180 children, watched 23 meetings and visits, and spoke to 64 children, young people and carers.',
    ],
  },
  improvementPlan: {
    title: 'Children’s services: improvement plan',
    description: 'What we do about each point of the inspection, who answers for it, and by when.',
    subtitle: 'After the inspection by Ofsted',
    parts: [
      'Inspectors found that our services for children are good and named three things that must get better. This plan answers each of them. The children and families committee checks it in public every three months.',
      { heading: '1. Care leavers know what they are entitled to' },
      {
        list: [
          'A guide written with 14 care leavers, in print and as an app, within two months',
          'Every young person’s adviser goes through it with them before their 18th birthday',
          'Measure: 95% say that they know their entitlements (now 71%)',
        ],
      },
      { heading: '2. Visits are written up in time' },
      {
        list: [
          'Four more assistants, so that social workers have one day in two weeks without visits',
          'A weekly list of late records for every team manager',
          'Measure: 95% of visits written up within five working days (now 82%)',
        ],
      },
      { heading: '3. Fewer changes of social worker' },
      {
        list: [
          'A retention payment after three and five years, and six places a year for our own trainees',
          'Handover meetings with the child and both workers, every time',
          'Measure: agency staff below 8% (now 13%)',
        ],
      },
      'Director of children’s services: Colin Rudge. Questions: press.care@merrowby.example.org.',
    ],
  },
  townCentreOutcome: {
    title: 'Town centre plan: report on the consultation',
    description: 'Who responded, what they said on each proposal, and what changed.',
    subtitle: `Published on ${longDate(clock.last(...milestones.townCentrePlan))}`,
    parts: [
      'We asked about four proposals for the centre of Merrowby. 1,874 people and 63 organisations answered: 1,512 online, 265 on paper and 160 at events.',
      { heading: 'Support for each proposal' },
      {
        list: [
          'A square without through traffic: 68% for, 24% against, 8% not sure',
          'Homes above shops: 74% for, 12% against, 14% not sure',
          'Market Hall open until 9pm on two evenings: 81% for, 7% against, 12% not sure',
          'Moving the taxi rank to Tanners Lane: 31% for, 52% against, 17% not sure',
        ],
      },
      { heading: 'What people said' },
      'Many who welcomed a square without traffic asked how they would reach the pharmacy and the bank with a Blue Badge. Traders asked for deliveries until 11am rather than 10am. Women of all ages said that the walk from the square to Tanners Lane is dark, which was the main reason against the new taxi rank.',
      { heading: 'What changed' },
      {
        list: [
          'Eleven Blue Badge spaces instead of six, all within 60 metres of the square',
          'Deliveries until 11am',
          'The taxi rank stays where it is',
        ],
      },
      'A table of all responses is available on request from the consultation team.',
    ],
  },
  libraryStrategy: {
    title: 'Library strategy: report on the consultation',
    description: 'A summary of 2,346 responses and how they changed the strategy.',
    subtitle: `Published on ${longDate(clock.last(...milestones.libraryStrategy))}`,
    parts: [
      'The draft strategy proposed to keep all eight libraries, to move two into buildings shared with other services, and to change opening hours to when people said that they would come.',
      { heading: 'Who answered' },
      '2,346 people, of whom 611 were under 18. Two thirds visit a library at least once a month; 409 had not been to one for more than a year and told us why.',
      { heading: 'What they said' },
      {
        list: [
          '87% agreed with keeping all eight libraries.',
          '63% agreed with shared buildings; in Kelderwick 55% disagreed, because the proposed site has no bus.',
          'Most wanted evenings and Saturdays rather than weekday mornings.',
          'Young people asked above all for quiet tables, sockets, and to stay until 8pm before exams.',
        ],
      },
      { heading: 'What the council decided' },
      {
        list: [
          'All eight libraries stay open.',
          'Oakshaw Library moves into the family hub. Kelderwick Library stays where it is.',
          'Late opening on two evenings a week at the four largest libraries, to be tried for a year.',
        ],
      },
    ],
  },
})
