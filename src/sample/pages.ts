import type { SampleClock } from './clock'
import { day } from './collection-data'
import { council } from './council'
import { callToAction, contact, heading, list, type TextPart, table } from './rich-text-builder'
import type { PageSample } from './types'

const accessibility: TextPart[] = [
  'You can ask for anything on this site in large print, easy read, audio, braille or another language. Say which page you need and which format.',
]

/** Returns what the accessibility statement is made of. */
export const accessibilityStatement = (clock: SampleClock) => ({
  compliance: 'partial' as const,
  problems: [
    {
      what: 'A few charts in annual reports have only a short text alternative, so that people who can’t see them miss the figures.',
      criterion: '1.1.1' as const,
      reason: 'fails' as const,
      plan: 'We add the figures as a table when we next update each report. Until then ask us for them.',
    },
    {
      what: 'PDFs that we published before 23 September 2018 are not tagged.',
      criterion: '1.3.1' as const,
      reason: 'exempt' as const,
      plan: 'Nobody needs them to use our services, so we do not plan to change them.',
    },
  ],
  testedOn: day(clock.last('09-01')),
  testedBy: 'the digital team of the council',
  method:
    'A page of each kind was read with a keyboard alone, with a screen reader, and at 400% zoom, and was checked with automatic tools. This is a sample that came with the software: before you rely on it, test your own site with people who need it, and say here what you found.',
  preparedOn: day(clock.last('09-01', 2)),
  reviewedOn: day(clock.last('09-01')),
  responseDays: 3,
  enforcedBy: 'ehrc' as const,
})

const privacy: TextPart[] = [
  'This notice says what this newsroom knows about you when you read it, and what happens to what you send us.',
  heading(2, 'Reading this site'),
  'The site sets no cookies for readers, loads nothing from other companies, and does not follow you from page to page. The server keeps a log of requests for 30 days, to find faults and stop misuse. It holds the address of the page, the time, and the network address it was sent to.',
  heading(2, 'Responding to a consultation'),
  table([
    ['What you send', 'Why we use it', 'How long we keep it'],
    ['Your answers', 'To report what people said and to decide', 'Six years'],
    [
      'Your email or postal address',
      'To confirm your response or ask what you meant',
      'Until the outcome is published',
    ],
    [
      'Questions about you, such as your age group',
      'To see whether all groups were heard',
      'Two years, without your name',
    ],
  ]),
  'The lawful basis is our public task. We publish what organisations say under their names. We never publish the names of residents.',
  heading(2, 'If you contact the press office'),
  'Journalists’ names and numbers are kept for as long as they wish to hear from us. Write to us at any time to be taken off the list.',
  heading(2, 'Your rights'),
  'You can ask for a copy of what we hold about you, have it corrected, or object to how it is used. Write to the data protection officer at data.protection@merrowby.example.org. You may also complain to the [Information Commissioner’s Office](https://ico.org.uk/).',
]

const contactPage: TextPart[] = [
  'This newsroom is for news about the council. To report a missed bin, pay council tax or apply for a service, use the council’s main site.',
  callToAction('Report, pay or apply on the main site', council.site),
  heading(2, 'Journalists'),
  contact('press'),
  contact('pressCare'),
  heading(2, 'Consultations'),
  'You can ask for any consultation on paper, in large print or in another language.',
  contact('consultations'),
  heading(2, 'Service teams'),
  contact('waste'),
  contact('highways'),
  contact('housing'),
  contact('care'),
  heading(2, 'In an emergency'),
  'If life is in danger, ring 999. For emergencies that the council deals with, such as a dangerous building or a blocked road, ring 01632 960 199 at any time.',
]

const about: TextPart[] = [
  'Merrowby is a borough of 198,000 people on the River Lathe: one town, two smaller centres at Oakshaw and Kelderwick, and eleven villages. Its council runs all local services, from schools and social care to roads and refuse.',
  heading(2, 'What you find here'),
  list([
    '**News and press releases**, with notes and contacts for journalists',
    '**Consultations**, from the first question to what was decided',
    '**Inspection reports** by national inspectorates, with what we do about them',
    '**Service notices** about closures, delays and severe weather',
  ]),
  heading(2, 'How we publish'),
  'We say what changed, what it costs and who decided. When a published text turns out to be wrong, we correct it in public, with the time and the reason, and do not silently change it. When something should no longer be relied on, its page stays at its address and says so.',
  'In the weeks before an election we publish only what people need to know, as the law asks of all councils.',
  heading(2, 'Using our text and pictures'),
  'You may use our text and illustrations under the [Open Government Licence](https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/). Please name the council as the source.',
  heading(2, 'Follow us'),
  'Every topic has a page and a feed. Those on [council and budget](topics:council), [bins and recycling](topics:waste) and [roads and transport](topics:roads) are read most.',
]

export const pages: PageSample[] = [
  {
    key: 'about',
    title: 'About this newsroom',
    summary: 'What Merrowby Borough Council publishes here, and how we correct what we get wrong.',
    body: about,
  },
  {
    key: 'contact',
    title: 'Contact',
    summary: 'How to reach the press office, the consultation team and council services.',
    body: contactPage,
  },
  {
    key: 'accessibility',
    title: 'Accessibility statement',
    summary: 'How accessible this site is, what is not yet right, and how to ask for another format.',
    body: accessibility,
  },
  {
    key: 'privacy',
    title: 'Privacy notice',
    summary: 'What this site knows about its readers, and how we use what you send us.',
    body: privacy,
  },
]
