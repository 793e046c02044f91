import { typeWordsOf } from '@collections/definitions'
import { endFact, type Facts, type Stand, standOf } from './facts'
import { somebodyElse } from './sentence'
import { shortEnd, shortTime, timeUntil } from './when'

/** Describes what the first button beside the form does. */
export type PrimaryAction = 'publish' | 'submit' | 'publish-again' | 'approve-planned' | 'set-end'

export type Primary = {
  label: string
  /** None: there is nothing to do now. */
  does?: PrimaryAction
  /** It is up to somebody else: the panel says so, and there is no button for it. */
  isUpToOthers?: boolean
}

/** Describes what else can be done now. */
export type RowAction =
  | 'set-time'
  | 'set-end'
  | 'correct'
  | 'note'
  | 'preview-link'
  | 'publish-now'
  | 'publish-later'
  | 'approve-alone'
  | 'return'
  | 'take-back'
  | 'change-planned-time'
  | 'change-planned-now'
  | 'cancel-change'
  | 'change-reason'
  | 'drop-draft'
  | 'copy'
  | 'withdraw'
  | 'end'
  | 'take-off'

export type ActionRow = {
  does: RowAction
  label: string
  /** Says what it is now, or what it means, in a word or two. */
  aside?: string
  /** Says what the button says that does it in the end, where that depends on the document. */
  button?: string
  /** Readers lose something. */
  isDangerous?: boolean
}

const ofAuthor = ({ isWaiting, hasSomethingNew }: Stand): Primary => {
  if (isWaiting) return { label: 'Waits for approval', isUpToOthers: true }
  return hasSomethingNew ? { label: 'Ask for approval', does: 'submit' } : { label: 'No changes to hand in' }
}

const ofOver = (facts: Facts, { hasSomethingNew }: Stand, now: Date): Primary => {
  const until = endFact(facts)
  const isOpen = !until || new Date(until) > now
  if (!hasSomethingNew || !isOpen) return { label: 'Put back until …', does: 'set-end' }
  return { label: until ? `Put back until ${shortEnd(until, now)}` : 'Put back', does: 'publish' }
}

const ofPublic = (facts: Facts, stand: Stand, now: Date): Primary => {
  const { change } = facts
  if (change)
    return stand.hasSomethingNew
      ? { label: `Approve for ${shortTime(change.goesLiveAt, now)}`, does: 'approve-planned' }
      : { label: 'No changes to approve' }
  const isLive = stand.state === 'live'
  if (!stand.hasSomethingNew) return { label: `No changes to ${isLive ? 'publish' : 'approve'}` }
  if (stand.withdraws) return { label: 'Withdraw', does: 'publish' }
  if (stand.ahead)
    return isLive
      ? { label: `Take it away until ${shortTime(stand.ahead, now)} …`, does: 'publish' }
      : { label: `Approve for ${shortTime(stand.ahead, now)}`, does: 'publish' }
  if (isLive) return { label: 'Publish changes', does: 'publish' }
  return { label: stand.state === 'scheduled' ? 'Publish now …' : 'Publish now', does: 'publish' }
}

/** Returns what the first button beside the form says, which is what it does. */
export const primaryOf = (facts: Facts, now: Date): Primary | undefined => {
  const stand = standOf(facts, now)
  if (!facts.may.write) return undefined
  if (!facts.may.publish) return ofAuthor(stand)
  if (stand.needsAnother) {
    const whom = somebodyElse(facts)
    if (stand.isWaiting && !facts.form?.modified) return { label: `Waits for ${whom}`, isUpToOthers: true }
    return { label: `Ask ${whom}`, does: 'submit' }
  }
  if (stand.state === 'withdrawn') return { label: 'Publish again …', does: 'publish-again' }
  return stand.state === 'expired' ? ofOver(facts, stand, now) : ofPublic(facts, stand, now)
}

/** Returns what the first button does, in the word or two that stand beside its keys; undefined while it does nothing. */
export const keyWords = (primary: Primary | undefined): string | undefined =>
  primary?.does && /^(?:put back|take it away|\w+)/i.exec(primary.label)?.[0].toLowerCase()

const setTime = ({ type, standing }: Facts, { ahead, state }: Stand, now: Date): ActionRow[] => {
  if (!type.lifetime.from || (standing?.published && state !== 'scheduled')) return []
  return [
    {
      does: 'set-time',
      label: ahead ? 'Change the time …' : 'Set a time …',
      aside: ahead ? shortTime(ahead, now) : 'At once',
    },
  ]
}

const publishNow = ({ ahead }: Stand, now: Date): ActionRow[] =>
  ahead ? [{ does: 'publish-now', label: 'Publish now …', aside: `${timeUntil(ahead, now)} early` }] : []

const giveBack = (facts: Facts, { isWaiting, needsAnother }: Stand): ActionRow[] => {
  if (!isWaiting) return []
  if (!facts.may.publish || needsAnother) return [{ does: 'take-back', label: 'Take it back' }]
  const to = facts.handedIn?.by ?? 'its authors'
  return [{ does: 'return', label: `Return to ${to} with a comment …` }]
}

const alone = (facts: Facts, stand: Stand, now: Date): ActionRow[] =>
  stand.needsAnother
    ? [{ does: 'approve-alone', label: 'Approve alone, with a reason …', button: ofPublic(facts, stand, now).label }]
    : []

const planned: ActionRow[] = [
  { does: 'change-planned-time', label: 'Change the time …' },
  { does: 'change-planned-now', label: 'Change it now …' },
  { does: 'cancel-change', label: 'Cancel the change …', aside: 'Live text stays' },
]

const correct = ({ type }: Facts): ActionRow[] =>
  type.hasUpdates
    ? [
        {
          does: 'correct',
          label: typeWordsOf(type.slug).addUpdate,
          aside: 'Shown to readers',
        },
      ]
    : []

const setEnd = (facts: Facts, now: Date): ActionRow[] => {
  if (!facts.type.lifetime.until) return []
  const until = endFact(facts)
  return [{ does: 'set-end', label: 'Set when it comes off …', aside: until ? shortEnd(until, now) : 'Never' }]
}

const dropDraft = ({ change }: Facts, { hasNewerDraft }: Stand): ActionRow[] =>
  // A change that waits was made from it.
  hasNewerDraft && !change ? [{ does: 'drop-draft', label: 'Drop the draft …', aside: 'Kept in the history' }] : []

const dangerous = ({ type, change }: Facts, { state, hasNewerDraft }: Stand): ActionRow[] => {
  const rows: ActionRow[] = []
  if (state === 'live' && type.canBeWithdrawn)
    rows.push({
      does: 'withdraw',
      label: hasNewerDraft ? 'Withdraw what is live …' : 'Withdraw …',
      aside: 'Page stays, says why',
    })
  // A change that waits would bring it back.
  if (state === 'live' && type.lifetime.until && !change)
    rows.push({
      does: 'end',
      label: 'End now …',
      aside: typeWordsOf(type.slug).endAside,
    })
  rows.push({
    does: 'take-off',
    label: state === 'scheduled' ? 'Stop it: keep as a draft …' : 'Take it off: keep as a draft …',
  })
  return rows.map((row) => ({ ...row, isDangerous: true }))
}

const ofDraft = (facts: Facts, stand: Stand, now: Date): ActionRow[] => {
  const isOwn = !facts.may.publish
  return [
    ...giveBack(facts, stand),
    ...alone(facts, stand, now),
    ...setTime(facts, stand, now),
    ...(isOwn || stand.needsAnother ? [] : publishNow(stand, now)),
    ...(facts.standing && !stand.isWaiting ? [{ does: 'preview-link', label: 'Make a preview link …' } as const] : []),
    ...(isOwn && !stand.isWaiting ? [{ does: 'note', label: 'Leave a note for the editor …' } as const] : []),
  ]
}

const ofApproved = (facts: Facts, stand: Stand, now: Date): ActionRow[] => {
  const { change } = facts
  const beside = [...giveBack(facts, stand), ...alone(facts, stand, now)]
  switch (stand.state) {
    case 'scheduled':
      return [
        ...beside,
        ...(change ? planned : [...setTime(facts, stand, now), ...publishNow(stand, now)]),
        ...dropDraft(facts, stand),
        ...dangerous(facts, stand),
      ]
    case 'live':
      return [
        ...beside,
        ...(change ? planned : []),
        ...(stand.hasSomethingNew && !change && !stand.needsAnother
          ? [{ does: 'publish-later', label: 'Publish changes later …' } as const]
          : []),
        ...dropDraft(facts, stand),
        ...correct(facts),
        ...setEnd(facts, now),
        ...dangerous(facts, stand),
      ]
    case 'withdrawn':
      return [
        { does: 'change-reason', label: 'Change the reason …' },
        ...beside,
        ...dropDraft(facts, stand),
        ...dangerous(facts, stand),
      ]
    default:
      return [
        ...setEnd(facts, now),
        ...beside,
        ...dropDraft(facts, stand),
        { does: 'copy', label: 'Copy as a new one …' },
      ]
  }
}

/** Returns what else can be done now, and by whoever looks; what takes something from readers comes last. */
export const rowsOf = (facts: Facts, now: Date): ActionRow[] => {
  const stand = standOf(facts, now)
  if (!facts.may.write) return []
  if (!facts.standing?.published) return ofDraft(facts, stand, now)
  if (facts.may.publish) return ofApproved(facts, stand, now)
  return stand.hasNewerDraft ? giveBack(facts, stand) : []
}
