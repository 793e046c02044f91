import { daysAfter, type SampleClock } from './clock'
import { milestones, people } from './council'
import { heading, list } from './rich-text-builder'
import type { InspectionSample } from './types'

const peerChallenge = ({ last }: SampleClock): InspectionSample => {
  const publishedAt = last('03-08', 3)
  return {
    key: 'peer-challenge',
    title: 'Corporate peer challenge of the council',
    summary:
      'A team of councillors and officers from other councils found a council that knows its places well, and that must decide faster what it can no longer afford.',
    publishedAt,
    topics: ['council'],
    inspectorate: 'lga-peer-challenge',
    service: 'The whole council',
    inspectionType: 'Corporate peer challenge',
    inspectedFrom: daysAfter(publishedAt, -68),
    inspectedTo: daysAfter(publishedAt, -65),
    reportPublishedAt: daysAfter(publishedAt, -2),
    body: [
      'We asked for this challenge. Five people from other councils spent four days with us, spoke to 142 people and read what we gave them. They give no grades. They came back after six months to see what we had done.',
    ],
    judgements: [],
    keyFindings: [
      'Councillors and staff know the borough and are proud of it.',
      'Partners in health, business and the police trust the council and say so.',
      'The library and youth services have changed with the people who use them.',
    ],
    improvements: [
      'Agree a financial plan for four years instead of one, and name the savings in it.',
      'Tell residents earlier and more plainly which choices are ahead.',
      'Fill the three vacant posts at the head of services.',
    ],
    quotes: [{ quote: 'A good council that has been putting off hard choices.', name: 'From the report' }],
    reportUrl: 'https://inspections.example.org/merrowby/peer-challenge',
  }
}

const childrensServicesBefore = ({ last }: SampleClock): InspectionSample => {
  const publishedAt = last('05-14', 3)
  return {
    key: 'childrens-services-before',
    title: 'Inspection of children’s services: the one before',
    summary:
      'Rated “Requires improvement to be good”: children were safe, but help came late and plans drifted. Foster care was already good.',
    publishedAt,
    topics: ['schools', 'care'],
    inspectorate: 'ofsted',
    service: 'Children’s services',
    inspectionType: 'Inspection of local authority children’s services',
    inspectedFrom: daysAfter(publishedAt, -52),
    inspectedTo: daysAfter(publishedAt, -41),
    reportPublishedAt: publishedAt,
    body: [
      'Inspectors spent two weeks with us. Their report was the reason for a new team for early help and for smaller teams of social workers.',
    ],
    judgements: [
      ['Overall effectiveness', 'Requires improvement to be good'],
      ['Leaders’ impact on social work practice', 'Requires improvement to be good'],
      ['Children who need help and protection', 'Requires improvement to be good'],
      ['Children in care', 'Good'],
      ['Care leavers', 'Requires improvement to be good'],
    ],
    keyFindings: ['Children in danger were protected at once.', 'Foster carers felt supported and were well trained.'],
    improvements: [
      'Help families before things get worse.',
      'Give every child a plan with dates in it, and keep to them.',
    ],
    reportUrl: 'https://inspections.example.org/merrowby/childrens-services-before',
  }
}

const childrensFocusedVisit = ({ last }: SampleClock): InspectionSample => {
  const publishedAt = last('03-20', 2)
  return {
    key: 'childrens-focused-visit',
    title: 'Focused visit to children’s services',
    summary:
      'Inspectors looked at what happens when somebody is worried about a child. They found safe decisions, and too many changes of social worker.',
    publishedAt,
    topics: ['schools'],
    inspectorate: 'ofsted',
    service: 'Children’s services',
    inspectionType: 'Focused visit',
    inspectedFrom: daysAfter(publishedAt, -37),
    inspectedTo: daysAfter(publishedAt, -36),
    reportPublishedAt: publishedAt,
    body: [
      'A focused visit lasts two days, looks at one part of a service and gives no grade. This one was about the “front door”: what happens between the first call and the first visit.',
    ],
    judgements: [],
    keyFindings: [
      'Calls are answered by people who know what to ask, and decided on the same day.',
      'Police, health and schools share what they know in time.',
    ],
    improvements: [
      'Children have too many changes of social worker.',
      'Write down the reasons for a decision not to act.',
    ],
    reportUrl: 'https://inspections.example.org/merrowby/childrens-focused-visit',
    previousReport: 'childrens-services-before',
  }
}

const adultCare = ({ last }: SampleClock): InspectionSample => {
  const publishedAt = last(...milestones.adultCareReport)
  return {
    key: 'adult-care',
    title: 'Assessment of adult social care',
    summary:
      'Care is safe and staff are kind, but people wait too long for an assessment and carers are not found early enough.',
    publishedAt,
    topics: ['care'],
    inspectorate: 'cqc',
    service: 'Adult social care',
    inspectionType: 'Local authority assessment',
    inspectedFrom: daysAfter(publishedAt, -122),
    inspectedTo: daysAfter(publishedAt, -119),
    reportPublishedAt: publishedAt,
    body: [
      'The Care Quality Commission looks at how councils meet their duties to adults who need care. It spoke to 61 residents and carers and followed the way of eight people through our services.',
      heading(2, 'What we have done since'),
      list([
        'Nine more occupational therapists and social workers',
        'The list of people who wait longer than 28 days is down from 412 to 167',
        'A carers’ desk in every library, once a week',
      ]),
    ],
    judgements: [
      ['Overall rating', 'Requires improvement'],
      ['Working with people', 'Requires improvement'],
      ['Providing support', 'Good'],
      ['Ensuring safety', 'Good'],
      ['Leadership', 'Requires improvement'],
    ],
    keyFindings: [
      'People who get care describe staff as kind, reliable and respectful.',
      'Homes and care at home are of good quality, and there are enough places.',
      'Worries about abuse are looked into quickly.',
    ],
    improvements: [
      'People wait too long for a first assessment: 47 days in the middle of the range.',
      'Many carers do not know that they can have an assessment of their own.',
      'Use what complaints show, across the whole service.',
    ],
    quotes: [
      {
        quote: 'Once somebody came, everything went well. It was the waiting.',
        name: 'A carer',
        role: 'Quoted in the report',
      },
    ],
    reportUrl: 'https://inspections.example.org/merrowby/adult-social-care',
  }
}

const housing = ({ daysAgo }: SampleClock): InspectionSample => ({
  key: 'housing',
  title: 'Inspection of council housing',
  summary:
    'Grade C2: the council meets most of the consumer standards. It must know more about the condition of its homes and answer complaints sooner.',
  publishedAt: daysAgo(203, '10:00'),
  topics: ['housing'],
  inspectorate: 'other',
  inspectorateName: 'Regulator of Social Housing',
  service: 'Council housing',
  inspectionType: 'Inspection against the consumer standards',
  inspectedFrom: daysAgo(290),
  inspectedTo: daysAgo(262),
  reportPublishedAt: daysAgo(204),
  body: [
    'The council owns 6,412 homes. The regulator inspects every large landlord at least once in four years, and grades it from C1 (best) to C4.',
    'Surveyors have since looked at 1,830 homes more. By the end of next year we will have seen every home within five years.',
  ],
  judgements: [['Consumer standards', 'C2']],
  keyFindings: [
    'Checks of gas, fire, water and lifts are up to date in all but three homes.',
    'Tenants are treated with fairness and respect, and have a say in decisions.',
    'Emergency repairs are done within a day in 98% of cases.',
  ],
  improvements: [
    'A third of homes had not been surveyed for more than five years.',
    'One complaint in four was answered late.',
  ],
  quotes: [
    {
      quote: 'You can’t repair what you have not looked at. We will look at every home.',
      name: people.housing[0],
      role: people.housing[1],
    },
  ],
  reportUrl: 'https://inspections.example.org/merrowby/council-housing',
})

const childrensServices = ({ daysAgo }: SampleClock): InspectionSample => ({
  key: 'childrens-services',
  title: 'Inspection of children’s services',
  summary:
    'Children are safer than at the last inspection; care leavers must be told more clearly what they are entitled to.',
  publishedAt: daysAgo(15, '10:00'),
  topics: ['schools', 'care'],
  inspectorate: 'ofsted',
  service: 'Children’s services',
  inspectionType: 'Inspection of local authority children’s services',
  inspectedFrom: daysAgo(67),
  inspectedTo: daysAgo(56),
  reportPublishedAt: daysAgo(15),
  body: [
    'Six inspectors spent two weeks with us. They read 180 children’s records, watched meetings and visits, and spoke to children, parents, foster carers and staff.',
    heading(2, 'What has changed since the last visit'),
    'The [focused visit](inspection-reports:childrens-focused-visit) found too many changes of social worker. Agency staff are now 13% of our social workers; then they were 29%.',
    heading(2, 'What we do next'),
    'Our [improvement plan](documents:improvementPlan) says what we do about each point, by when, and how residents will be able to tell.',
  ],
  judgements: [
    ['Overall effectiveness', 'Good'],
    ['Leaders’ impact on social work practice', 'Good'],
    ['Children who need help and protection', 'Good'],
    ['Children in care', 'Outstanding'],
    ['Care leavers', 'Requires improvement to be good'],
  ],
  keyFindings: [
    'Families get help early, and seldom have to tell their story twice.',
    'Children in care live close to home, do well at school and are listened to.',
    'Leaders know the service, and are open about what does not work.',
    'Foster carers are well trained and stay for a long time.',
  ],
  improvements: [
    'Tell care leavers clearly what they are entitled to, and make sure that they get it.',
    'Write up visits in time, so that the next person knows what was agreed.',
    'Reduce further the number of times a child’s social worker changes.',
  ],
  quotes: [
    {
      quote:
        'Children told inspectors that their workers ‘turn up when they say they will, and remember your dog’s name’.',
      name: 'From the report',
    },
    {
      quote: 'I am proud of our social workers, and I know which young people we have not done enough for.',
      name: people.childrenDirector[0],
      role: people.childrenDirector[1],
    },
  ],
  reportUrl: 'https://inspections.example.org/merrowby/childrens-services',
  reportDocument: 'childrensReport',
  previousReport: 'childrens-services-before',
})

export const inspectionReports = (clock: SampleClock): InspectionSample[] =>
  [peerChallenge, childrensServicesBefore, childrensFocusedVisit, adultCare, housing, childrensServices].map((report) =>
    report(clock),
  )
