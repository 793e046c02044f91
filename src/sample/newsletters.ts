import { monthOf, type SampleClock, weekdayOf } from './clock'
import type { ContactKey } from './contacts'
import { people } from './council'
import type { ImageKey } from './images'
import type { References } from './references'
import { list, richText, type TextPart } from './rich-text-builder'

export const newsletterSeries = {
  merrowbyNews: {
    title: 'Merrowby News',
    slug: 'merrowby-news',
    description: 'Once a month: what the council has decided, what it asks you, and what is on.',
    fromName: 'Merrowby News',
  },
  businessBulletin: {
    title: 'Business bulletin',
    slug: 'business-bulletin',
    description: 'Grants, contracts and road works for firms in the borough, four times a year.',
  },
} as const

type ItemType = 'news' | 'consultations' | 'inspection-reports' | 'service-notices'

type SectionSample =
  | { is: 'text'; heading?: string; text: TextPart[] }
  | { is: 'items'; heading?: string; items: [type: ItemType, key: string][] }
  | { is: 'contribution'; heading: string; person: readonly [string, string]; portrait?: ImageKey; text: TextPart[] }
  | { is: 'contacts'; heading: string; contacts: ContactKey[] }
  | { is: 'picture'; picture: ImageKey }

type NewsletterSample = {
  key: string
  series: keyof typeof newsletterSeries
  title: string
  summary: string
  publishedAt: Date
  sections: SectionSample[]
}

const thisMonth = ({ daysAgo, inDays }: SampleClock): NewsletterSample => ({
  key: 'this-month',
  series: 'merrowbyNews',
  title: `Merrowby in ${monthOf(inDays(14, '12:00')).split(' ')[0]}`,
  summary: 'A caddy for every kitchen, a budget to argue about, and what inspectors say of children’s services.',
  publishedAt: daysAgo(1, '16:00'),
  sections: [
    {
      is: 'contribution',
      heading: 'Small caddies, big savings',
      person: people.leader,
      portrait: 'leader',
      text: [
        'Half of all that you throw away is now recycled. From this week the other half gets smaller too: every home gets a caddy for food, emptied every week.',
        'The first are on doorsteps in Oakshaw. If yours has not come within three months, tell us.',
      ],
    },
    { is: 'items', items: [['news', 'food-waste']] },
    {
      is: 'contribution',
      heading: 'How would you close the gap?',
      person: people.finance,
      portrait: 'deputyLeader',
      text: [
        'We must find £9.6 million. No library, leisure centre or family hub would close. If you see a better way than ours, say so: last year two of our proposals changed because people did.',
      ],
    },
    { is: 'items', items: [['consultations', 'budget']] },
    {
      is: 'contribution',
      heading: 'Good, and what comes next',
      person: people.children,
      text: [
        'Inspectors found that children in Merrowby are safer than before. Young people who leave care told them what we still owe. Both are on our page, in the inspectors’ words.',
      ],
    },
    { is: 'items', items: [['inspection-reports', 'childrens-services']] },
    {
      is: 'text',
      heading: 'Dates for your calendar',
      text: [
        list([
          `**${weekdayOf(inDays(3, '12:00'))}:** ask the cabinet about the budget, Kelderwick Village Hall, 6:30pm`,
          `**${weekdayOf(inDays(9, '12:00'))}:** late opening at the Market Hall until 9pm`,
          `**${weekdayOf(inDays(20, '12:00'))}:** last bin collection before the holidays`,
        ]),
      ],
    },
    { is: 'contacts', heading: 'People to ask', contacts: ['waste', 'consultations', 'highways'] },
  ],
})

const lastMonth = ({ daysAgo }: SampleClock): NewsletterSample => ({
  key: 'last-month',
  series: 'merrowbyNews',
  title: `Merrowby in ${monthOf(daysAgo(18)).split(' ')[0]}`,
  summary: 'Apprentices who train on real boilers, longer hours at two libraries, and a park that is back.',
  publishedAt: daysAgo(32, '16:00'),
  sections: [
    {
      is: 'text',
      text: [
        'The clocks have gone back, and the gritters are out. This month’s letter is about places to go when it is dark by five.',
      ],
    },
    { is: 'picture', picture: 'bandstand' },
    {
      is: 'items',
      heading: 'New this month',
      items: [
        ['news', 'park-reopens'],
        ['news', 'parking-permits'],
      ],
    },
    { is: 'contacts', heading: 'People to ask', contacts: ['housing', 'care'] },
  ],
})

const forBusiness = ({ daysAgo }: SampleClock): NewsletterSample => ({
  key: 'for-business',
  series: 'businessBulletin',
  title: 'Apprentices, stalls and a road that closes',
  summary: 'What changes for firms in Merrowby before the new year.',
  publishedAt: daysAgo(9, '08:00'),
  sections: [
    {
      is: 'contribution',
      heading: 'Train somebody, and get paid for it',
      person: people.culture,
      text: [
        'Sixty-four people start an apprenticeship here this year, and twenty-two firms take one on. The levy that larger employers pay can be passed on to smaller ones: ask us, we know who has some left.',
      ],
    },
    {
      is: 'items',
      items: [
        ['news', 'apprenticeships'],
        ['news', 'business-speech'],
      ],
    },
    {
      is: 'items',
      heading: 'Getting about',
      items: [
        ['service-notices', 'bridge-closed'],
        ['news', 'resurfacing'],
      ],
    },
    { is: 'contacts', heading: 'Write to us', contacts: ['highways', 'planning'] },
  ],
})

/** The oldest first. */
export const newsletters = (clock: SampleClock): NewsletterSample[] => [
  lastMonth(clock),
  forBusiness(clock),
  thisMonth(clock),
]

const sectionData = (section: SectionSample, ids: References) => {
  switch (section.is) {
    case 'text':
      return { blockType: 'text' as const, heading: section.heading, text: richText(section.text, ids.find) }
    case 'items':
      return {
        blockType: 'items' as const,
        heading: section.heading,
        items: section.items.map(([relationTo, key]) => ({ relationTo, value: ids.find(relationTo, key) })),
      }
    case 'contribution': {
      const [name, role] = section.person
      return {
        blockType: 'contribution' as const,
        heading: section.heading,
        name,
        role,
        portrait: ids.maybe('media', section.portrait),
        text: richText(section.text, ids.find),
      }
    }
    case 'contacts':
      return {
        blockType: 'contacts' as const,
        heading: section.heading,
        contacts: ids.all('contacts', section.contacts),
      }
    case 'picture':
      return { blockType: 'picture' as const, picture: ids.find('media', section.picture) }
  }
}

export const newsletterData = (
  { series, title, summary, publishedAt, sections }: NewsletterSample,
  ids: References,
) => ({
  title,
  summary,
  series: ids.find('newsletter-series', series),
  publishedAt: publishedAt.toISOString(),
  sections: sections.map((section) => sectionData(section, ids)),
})
