const officeHours = 'Monday to Friday, 9am to 5pm'

export const contacts = {
  press: {
    name: 'Press office',
    team: 'Communications',
    email: 'press.office@merrowby.example.org',
    phone: '01632 960 110',
    hours: 'Monday to Friday, 8:30am to 5:30pm. At other times the same number reaches the duty press officer.',
  },
  pressCare: {
    name: 'Press office: children, health and care',
    team: 'Communications',
    email: 'press.care@merrowby.example.org',
    phone: '01632 960 114',
    hours: 'Monday to Friday, 8:30am to 5:30pm',
  },
  consultations: {
    name: 'Consultation team',
    team: 'Policy and engagement',
    email: 'have.your.say@merrowby.example.org',
    phone: '01632 960 125',
    hours: officeHours,
  },
  waste: {
    name: 'Joseph Adeyemi',
    team: 'Waste and recycling',
    email: 'recycling@merrowby.example.org',
    phone: '01632 960 131',
    website: 'https://www.merrowby.example.org/bins',
    hours: 'Monday to Friday, 8am to 6pm; Saturday, 8am to 1pm',
  },
  highways: {
    name: 'Highways',
    team: 'Transport and streets',
    email: 'highways@merrowby.example.org',
    phone: '01632 960 142',
    website: 'https://www.merrowby.example.org/report-a-road',
    hours: 'Monday to Friday, 8am to 6pm. For dangers on the road, at any time.',
  },
  planning: {
    name: 'Planning policy',
    team: 'Planning and regeneration',
    email: 'planning.policy@merrowby.example.org',
    phone: '01632 960 153',
    hours: officeHours,
  },
  housing: {
    name: 'Housing repairs and advice',
    team: 'Housing',
    email: 'housing@merrowby.example.org',
    phone: '01632 960 164',
    hours: 'Monday to Friday, 8am to 8pm. Emergency repairs, at any time.',
  },
  care: {
    name: 'Adult care and carers',
    team: 'Adult social care',
    email: 'adult.care@merrowby.example.org',
    phone: '01632 960 175',
    hours: officeHours,
  },
} as const

export type ContactKey = keyof typeof contacts

/** Whose face is known, by the keys of pictures. */
export const portraits: Partial<Record<string, 'recyclingManager'>> = { waste: 'recyclingManager' }
