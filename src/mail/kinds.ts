import { machineEvents, machineLane } from './machines/events'

/**
 * What is told by mail, and to other systems. The lane is the order in which mail goes out: who waits for a password
 * waits for nobody's news, and an emergency overtakes whatever is on its way.
 */
export const mailKinds = [
  { value: 'password-reset', label: 'Link to set a new password', lane: 1 },
  { value: 'invitation', label: 'Invitation', lane: 1 },
  { value: 'confirm-subscription', label: 'Confirmation of a subscription', lane: 1 },
  { value: 'emergency', label: 'Emergency', lane: 2, toReaders: true, isFact: true },
  { value: 'alert', label: 'Alert', lane: 3, toReaders: true },
  { value: 'press', label: 'To journalists', lane: 3, toReaders: true },
  { value: 'correction', label: 'Correction', lane: 3, toReaders: true, isFact: true },
  { value: 'withdrawal', label: 'Withdrawal', lane: 3, toReaders: true, isFact: true },
  {
    value: 'waits-for-approval',
    label: 'Something waits for approval',
    lane: 3,
    choice: 'When something waits for your approval',
  },
  { value: 'returned', label: 'Returned to its authors', lane: 3, choice: 'When something of yours is returned' },
  {
    value: 'goes-live-soon',
    label: 'Goes live tomorrow',
    lane: 3,
    choice: 'The day before something of yours goes live',
  },
  { value: 'ends-soon', label: 'Ends within the hour', lane: 3, choice: 'An hour before a notice of yours ends' },
  {
    value: 'left-out',
    label: 'Left out of a newsletter',
    lane: 3,
    choice: 'When something was left out of a newsletter of yours',
  },
  { value: 'newsletter-test', label: 'Test of a newsletter', lane: 1 },
  { value: 'newsletter', label: 'Newsletter', lane: 5, toReaders: true },
  ...machineEvents.map(({ value, label }) => ({ value, label: `To another system: ${label}`, lane: machineLane })),
] as const

export type MailKind = (typeof mailKinds)[number]['value']

/** What somebody hears of once a day or once a week waits here, and leaves in one mail. */
export const digestLane = 4

export const laneOf = (kind: MailKind): number => mailKinds.find(({ value }) => value === kind)?.lane ?? 3

/** Somebody waits for it, is in danger, or has been told what is wrong: nothing else goes first. */
export const isUrgent = (kind: MailKind): boolean => isFact(kind) || laneOf(kind) <= laneOf('emergency')

/** Those that people who work here can do without. */
export const optionalMail = mailKinds.flatMap((kind) =>
  'choice' in kind ? [{ value: kind.value, label: kind.choice }] : [],
)

/** Kinds that go out because of something published: what the officers' page of sent mail shows. */
export const readersMail: MailKind[] = mailKinds.flatMap((kind) => ('toReaders' in kind ? [kind.value] : []))

/** What is said of facts goes on while a subject is paused: silence would leave people with what is wrong. */
export const isFact = (kind: MailKind): boolean =>
  mailKinds.some((one) => one.value === kind && 'isFact' in one && one.isFact)

/** Where a delivery stands. `accepted` says that the other server has taken it, which is not yet that somebody has it. */
export const deliveryStates = [
  { value: 'queued', label: 'Waits to be sent' },
  { value: 'held', label: 'Waits: paused' },
  { value: 'sending', label: 'Being sent' },
  { value: 'accepted', label: 'Taken by the server' },
  { value: 'refused', label: 'Refused' },
  { value: 'bounced', label: 'Came back' },
  { value: 'unknown', label: 'May have been taken: sent again' },
  { value: 'skipped', label: 'Not needed any more' },
  { value: 'not-sent', label: 'Not sent: no mail server is set' },
] as const

export type DeliveryState = (typeof deliveryStates)[number]['value']

/** Something is still to become of these. */
export const openStates = ['queued', 'held', 'sending', 'unknown'] as const satisfies DeliveryState[]

/** Nothing more is done about these. */
export const finalStates = ['accepted', 'refused', 'bounced', 'skipped', 'not-sent'] as const satisfies DeliveryState[]
