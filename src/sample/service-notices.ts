import { daysAfter, type SampleClock, weekdayOf } from './clock'
import { milestones } from './council'
import type { NoticeSample } from './types'

/** The one notice on every page; the site is calm beside it. */
const bridgeClosed = ({ daysAgo, inDays }: SampleClock): NoticeSample => ({
  key: 'bridge-closed',
  title: 'Lathe Bridge closed to vehicles',
  message:
    'Engineers found a crack in the parapet of the bridge. It is closed to all motor vehicles; people can still walk and cycle across. The signed diversion by Fernwick Gate takes about twelve minutes longer. Buses 4, 7 and 11 stop on both banks.',
  severity: 'warning',
  placement: 'everywhere',
  topics: ['roads', 'safety'],
  startsAt: daysAgo(8, '06:30'),
  endsAt: inDays(17, '06:00'),
  link: { label: 'Find another route', url: 'https://www.merrowby.example.org/roads/lathe-bridge' },
  updates: [
    { at: daysAgo(8, '15:10'), text: 'Divers have checked the three piers. They are sound.' },
    {
      at: daysAgo(3, '11:45'),
      text: 'The stone for the repair has arrived. We expect to open one lane for buses and ambulances within a week.',
    },
  ],
})

const recyclingCentre = ({ daysAgo, inDays }: SampleClock): NoticeSample => ({
  key: 'recycling-centre-hours',
  title: 'Quarry Lane recycling centre closes at 4pm',
  message:
    'While the weighbridge is replaced, the recycling centre at Quarry Lane opens from 8am to 4pm on every day of the week. Vans and trailers need to use the centre at Fernwick Gate.',
  severity: 'information',
  placement: 'topics',
  topics: ['waste'],
  startsAt: daysAgo(3, '08:00'),
  endsAt: inDays(12, '18:00'),
})

const electoralRegister = ({ daysAgo, inDays }: SampleClock): NoticeSample => ({
  key: 'electoral-register',
  title: 'Please answer our letter about the electoral register',
  message:
    'Every household gets a form with the names of the people registered to vote there. If nothing has changed you need do nothing. If something has, answer online, by text message or by post.',
  severity: 'information',
  placement: 'home',
  topics: ['council'],
  startsAt: daysAgo(5, '09:00'),
  endsAt: inDays(20, '18:00'),
  link: { label: 'Answer online', url: 'https://register.example.org/merrowby' },
})

const millraceRoad = ({ inDays }: SampleClock): NoticeSample => ({
  key: 'millrace-road-closed',
  title: 'Millrace Road closed for work on a gas main',
  message: `Millrace Road will be closed between Quayside Row and the leisure centre from ${weekdayOf(inDays(6, '07:00'))}. People on foot can pass. The leisure centre stays open, and its car park is reached from Fold Street.`,
  severity: 'warning',
  placement: 'topics',
  topics: ['roads'],
  startsAt: inDays(6, '07:00'),
  endsAt: inDays(19, '18:00'),
})

const paymentsDown = ({ inDays }: SampleClock): NoticeSample => ({
  key: 'online-payments-down',
  title: 'Online payments unavailable overnight',
  message:
    'You will not be able to pay council tax, rent or parking fines online while we move to a new system. Payments by direct debit are not affected, and nobody will be charged for paying a day late.',
  severity: 'information',
  placement: 'home',
  topics: ['council', 'housing'],
  startsAt: inDays(10, '22:00'),
  endsAt: inDays(11, '06:00'),
})

const flood = ({ last }: SampleClock): NoticeSample => {
  const startsAt = last(...milestones.flood, '17:20')
  return {
    key: 'flood-riverside',
    title: 'Leave Riverside now: severe flood warning',
    message:
      'The Lathe is expected to flood Quayside Row, Millrace Road and the lower end of Tanners Lane tonight. If you live there, leave now. Take medicines, chargers and pets. The rest centre at Millrace Leisure Centre has moved to Merrowby High School. If you cannot leave on your own, ring 01632 960 199. In danger, ring 999.',
    severity: 'emergency',
    placement: 'everywhere',
    topics: ['safety', 'climate'],
    startsAt,
    endsAt: daysAfter(startsAt, 2, '12:00'),
    updates: [
      {
        at: daysAfter(startsAt, 0, '21:40'),
        text: 'The river reached its highest level at 9:15pm. Water stands in 38 homes. Please stay away.',
      },
      {
        at: daysAfter(startsAt, 1, '10:30'),
        text: 'The level is falling. Do not go back before we have checked your home: the electricity is off.',
      },
    ],
  }
}

const lateBins = ({ daysAgo }: SampleClock): NoticeSample => {
  const startsAt = daysAgo(40, '07:15')
  return {
    key: 'bins-a-day-late',
    title: 'Bin collections a day late in Oakshaw',
    message:
      'Two of our lorries are off the road. Collections in Oakshaw and Cinder Hill are a day late until the end of the week. Please leave your bins out.',
    severity: 'information',
    placement: 'topics',
    topics: ['waste'],
    startsAt,
    endsAt: daysAfter(startsAt, 5, '18:00'),
  }
}

const libraryClosed = ({ daysAgo }: SampleClock): NoticeSample => {
  const startsAt = daysAgo(96, '08:00')
  return {
    key: 'central-library-closed',
    title: 'Central Library closed by a power cut',
    message:
      'The Central Library is closed. Books due today are not charged for. Oakshaw Library is open until 7pm and has computers to use.',
    severity: 'warning',
    placement: 'home',
    topics: ['culture'],
    startsAt,
    endsAt: daysAfter(startsAt, 1, '09:00'),
    updates: [{ at: daysAfter(startsAt, 0, '16:20'), text: 'The power is back. We open as usual tomorrow at 9am.' }],
  }
}

export const serviceNotices = (clock: SampleClock): NoticeSample[] =>
  [flood, libraryClosed, lateBins, bridgeClosed, electoralRegister, recyclingCentre, millraceRoad, paymentsDown].map(
    (notice) => notice(clock),
  )
