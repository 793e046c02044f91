/** The invented council. Neither the place nor anybody named in the sample exists. */
export const council = {
  name: 'Merrowby Borough Council',
  description: 'News, consultations, inspection reports and service notices from Merrowby Borough Council.',
  post: 'Merrowby Borough Council, Town Hall, Market Square, Merrowby',
  site: 'https://www.merrowby.example.org',
} as const

/** Days of the year that several samples share, as `clock.last` takes them. */
export const milestones = {
  flood: ['01-08', 0],
  climateReport: ['06-10', 0],
  townCentrePlan: ['09-18', 1],
  adultCareReport: ['11-20', 1],
  libraryStrategy: ['07-04', 2],
} as const

/** People who are quoted, with the role readers know them by. */
export const people = {
  leader: ['Councillor Priya Nandakumar', 'Leader of the council'],
  finance: ['Councillor Owen Hartley', 'Deputy leader and cabinet member for finance'],
  care: ['Councillor Marian Okafor', 'Cabinet member for adult social care and health'],
  transport: ['Councillor Tomasz Wilk', 'Cabinet member for transport and streets'],
  children: ['Councillor Ruth Ellingham', 'Cabinet member for children and families'],
  environment: ['Councillor Dev Sandhu', 'Cabinet member for environment and climate'],
  housing: ['Councillor Jean Ashworth-Bell', 'Cabinet member for housing and planning'],
  culture: ['Councillor Idris Pryce', 'Cabinet member for culture, business and skills'],
  chief: ['Helen Strand', 'Chief executive'],
  publicHealth: ['Dr Amara Bello', 'Director of public health'],
  childrenDirector: ['Colin Rudge', 'Director of children’s services'],
} as const satisfies Record<string, readonly [name: string, role: string]>

/** What residents do on the council's main site. */
export const councilServices = [
  { label: 'Council services: report, pay, apply', url: council.site },
  { label: 'Pay your council tax', url: `${council.site}/council-tax/pay` },
  { label: 'Find your bin day', url: `${council.site}/bins/find-your-day` },
  { label: 'Report a pothole or street light', url: `${council.site}/roads/report` },
  { label: 'Comment on a planning application', url: `${council.site}/planning/comment` },
]
