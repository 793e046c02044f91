/*
 * What stands beside the sample council while questions are asked: texts that are written in the ways in which
 * residents do not type them, and others that hold the same words and are about something else.
 */

export type QuestionNews = { title: string; summary: string; body?: string[]; at?: string }

const day = 86_400_000

/** A moment so many days from now, before it when negative. */
export const daysFromNow = (days: number): string => new Date(Date.now() + days * day).toISOString()

export const questionNews: QuestionNews[] = [
  // Places, numbers and signs.
  {
    title: 'Family hub moves to Fold Street',
    summary: 'It has a garden.',
    body: ['It is at 14 Fold Street, Merrowby ZX9 7QT.'],
  },
  { title: 'Health visitors have a new base', summary: 'There is room for prams.', body: ['Find them at ZX97QU.'] },
  { title: 'One number for repairs', summary: 'Tenants ring one line.', body: ['Ring 01632 960555 by day.'] },
  { title: 'Night nurses can be rung', summary: 'Until six in the morning.', body: ['The line is (01632) 960 556.'] },
  { title: 'Calling from abroad', summary: 'For those who travel.', body: ['Dial +44 1632 960557 from any country.'] },
  { title: 'Classrooms measure CO₂', summary: 'A lamp turns red when a window should be opened.' },
  { title: 'Wi-Fi in every community hall', summary: 'It costs nothing.' },
  { title: 'Covid-19 vaccinations in spring', summary: 'For people over 75.' },
  { title: 'Lost your wheelie bin?', summary: 'How to get another one.' },
  { title: 'Potholes: four thousand mended since April', summary: 'Crews go out at night.' },
  { title: 'Pot plants and rabbit holes', summary: 'A walk for children about what lives underground.' },
  { title: 'Oakshaw Avenue gets a 20mph limit', summary: 'From Monday.' },
  { title: 'Wind of 60 miles per hour is expected', summary: 'Tie down what can fly.' },
  { title: 'Twenty new road signs', summary: 'Number 20 was unveiled; the limit in mph is below it.' },
  { title: '£1,250,000 for playgrounds', summary: 'Eleven are made anew.' },
  { title: 'A £2.75m grant for the viaduct', summary: 'It is 160 years old.' },
  { title: 'A38(M) closed at night for new barriers', summary: 'From 10pm to 5am.' },
  { title: 'Queues at the M6 junction', summary: 'Lights are changed.' },
  { title: 'Kelderwick post office re-opens', summary: 'Its door is wider.' },
  { title: 'Quarry\u00adfield path is finished', summary: 'It is level.' },
  { title: 'Tennis until ten', summary: 'Six courts.', body: ['All of them are ﬂoodlit in winter.'] },
  { title: 'A garden of 900 m² behind the museum', summary: 'It opens at noon.' },
  { title: 'Q&A with the chief executive', summary: 'Ask what you like.' },
  { title: 'A helpline for carers, 24/7', summary: 'Somebody always answers.' },
  { title: 'O’Brien Way gets a crossing', summary: 'With a green man.' },
  { title: 'Spending in 2026/27 in five charts', summary: 'And one table.' },
  { title: 'A 5 km run along the canal', summary: 'Dogs are welcome.' },
  { title: 'Rents rise by 2.7 per cent', summary: 'Less than prices do.' },
  // Words in one piece, in two, with a hyphen.
  { title: 'Fly-tipping: fines double', summary: 'Cameras found 40 vans.' },
  { title: 'Food banks get a van', summary: 'It is cooled.' },
  { title: 'Street lights go off at midnight', summary: 'In eleven villages.' },
  { title: 'Anti-social behaviour: more patrols', summary: 'On four evenings a week.' },
  { title: 'Childcare from nine months', summary: 'Thirty hours.' },
  { title: 'Car park at the station is wider', summary: 'By 90 spaces.' },
  { title: 'E-scooters: where they may be left', summary: 'In painted bays.' },
  { title: 'A co-operative takes over the pub', summary: 'With 212 members.' },
  { title: 'Day-care for older people', summary: 'On three days a week.' },
  // Acronyms, and words that look like them.
  { title: 'SEND centre opens beside Oakshaw School', summary: 'With room for 60 pupils.' },
  { title: 'Send us a letter about your street', summary: 'The best are read aloud.' },
  { title: 'HMO licences: what landlords must know', summary: 'From five people on.' },
  { title: 'PIP: help with the form', summary: 'Advisers sit with you.' },
  { title: 'Pip and seed swap at the allotments', summary: 'Bring an apple.' },
  { title: 'EHCP reviews are faster', summary: 'Twelve weeks instead of twenty.' },
  // The same words, about something else.
  { title: 'Waste and rubbish: an exhibition', summary: 'Art out of what was thrown away.' },
  { title: 'A bin for batteries', summary: 'In every shop that sells them.' },
  { title: 'Recycling rate reaches a record', summary: 'More than half of everything.' },
  { title: 'Council tax bills explained', summary: 'Line by line.' },
  { title: 'Rates of interest and your savings', summary: 'A talk at the library.' },
  { title: 'Housing benefit moves online', summary: 'Ask for help at any desk.' },
  { title: 'The policy on trees is new', summary: 'Each felled oak is replaced by three.' },
  { title: 'Police hold a street meeting', summary: 'About bicycles that were stolen.' },
  { title: 'News by post comes to an end', summary: 'Few people read it.' },
  // Dates.
  { title: 'The garden show opens its gates', summary: 'With 300 stalls.', at: '2025-05-20T08:00:00.000Z' },
  { title: 'The old mill is sold', summary: 'To a family of bakers.', at: '2024-05-20T08:00:00.000Z' },
  { title: 'Pupils clean the beach', summary: 'They fill 90 sacks.', at: '2025-05-06T08:00:00.000Z' },
  { title: 'Twenty volunteers and a maypole', summary: 'The 20 dancers may rest in June.' },
  { title: 'Lanterns on the canal', summary: 'After dark.', at: '2025-11-20T16:00:00.000Z' },
  { title: 'Frost closes the bowling green', summary: 'Until further notice.', at: '2025-11-03T09:00:00.000Z' },
  { title: 'A choir sings on the quay', summary: 'In four languages.', at: '2024-02-29T09:00:00.000Z' },
]

export type QuestionReport = {
  title: string
  summary: string
  inspectorate: 'ofsted' | 'cqc' | 'hmi-probation' | 'hmicfrs' | 'lga-peer-challenge' | 'other'
  inspectorateName?: string
  service: string
}

export const questionReports: QuestionReport[] = [
  { title: 'Home care at Pinfold House', summary: 'Rated “Good”.', inspectorate: 'cqc', service: 'Home care' },
  {
    title: 'Regulatory judgement on homes for older people',
    summary: 'Grade C1.',
    inspectorate: 'other',
    inspectorateName: 'Regulator of Social Housing',
    service: 'Sheltered homes',
  },
  { title: 'How the fire crews did', summary: 'Quick to arrive.', inspectorate: 'hmicfrs', service: 'Fire and rescue' },
  {
    title: 'Young people after court',
    summary: 'Well looked after.',
    inspectorate: 'hmi-probation',
    service: 'Youth justice',
  },
  {
    title: 'A complaint about school transport',
    summary: 'It was upheld.',
    inspectorate: 'other',
    inspectorateName: 'Local Government and Social Care Ombudsman',
    service: 'School transport',
  },
]

export type QuestionNotice = { title: string; message: string; startsAt: string; endsAt?: string }

export const questionNotices: QuestionNotice[] = [
  {
    title: 'Kelder Lane closed for new drains',
    message: 'On foot you can pass.',
    startsAt: daysFromNow(5),
    endsAt: daysFromNow(9),
  },
  {
    title: 'Burst water main on Pinfold Rise',
    message: 'Bottled water is at the school.',
    startsAt: daysFromNow(-40),
    endsAt: daysFromNow(-38),
  },
  {
    title: 'Registry office shut for training',
    message: 'Births can be registered next day.',
    startsAt: daysFromNow(12),
    endsAt: daysFromNow(13),
  },
]
