import { council } from './council'

/** Says what residents follow, by the key that the other samples use. */
export const topics = {
  council: {
    title: 'Council and budget',
    description: 'How the council is run and paid for: the budget, council tax, elections and decisions.',
  },
  waste: {
    title: 'Bins and recycling',
    description: 'Collections, recycling centres and keeping streets clean.',
    services: [
      { label: 'Find your bin day', url: `${council.site}/bins/find-your-day` },
      { label: 'Report a missed bin', url: `${council.site}/bins/missed` },
    ],
  },
  roads: {
    title: 'Roads and transport',
    description: 'Roadworks, buses, walking and cycling, parking, and keeping roads open in winter.',
    services: [
      { label: 'Report a pothole or street light', url: `${council.site}/roads/report` },
      { label: 'Pay a parking fine', url: `${council.site}/parking/pay` },
    ],
  },
  schools: {
    title: 'Schools and families',
    description: 'School places, children’s services, youth clubs and family hubs.',
  },
  housing: {
    title: 'Housing',
    description: 'Council homes, renting privately, new homes, and help for people at risk of losing theirs.',
  },
  planning: {
    title: 'Planning and regeneration',
    description: 'The local plan, large planning decisions, and work on our town centres.',
  },
  climate: {
    title: 'Environment and climate',
    description: 'Cutting carbon, trees and wildlife, air quality, and protecting homes from flooding.',
  },
  care: {
    title: 'Health and social care',
    description: 'Public health, care for adults, support for carers, and staying well.',
  },
  culture: {
    title: 'Libraries, parks and culture',
    description: 'Libraries, museums, parks, leisure centres, and events through the year.',
  },
  business: {
    title: 'Business and jobs',
    description: 'Grants, markets, training and apprenticeships.',
  },
  safety: {
    title: 'Community safety',
    description: 'Severe weather, licensing, trading standards, and keeping neighbourhoods safe.',
  },
} satisfies Record<string, { title: string; description: string; services?: { label: string; url: string }[] }>

export type TopicKey = keyof typeof topics
