import { APIError } from 'payload'
import { closingMoment, dayAndTime } from '../../dates'
import { factsOf } from '../field-facts'
import { type Lifetime, lifetimeOf } from '../live'
import type { Data, Update } from '../version'
import type { Save } from './save'

/** What readers would lose by a save that nobody has asked for by name: a question, and both sides of it. */
export type Loss = {
  question: string
  readersNow: string
  readersThen: string
  /** What was probably meant. */
  offer?: { label: string; data: Data }
}

type Publication = Pick<Save, 'intent' | 'asked' | 'collection' | 'published' | 'data' | 'now'>

const at = (value: unknown): string => dayAndTime(value as string)

const isPublicAt = (moment: unknown, now: Date): boolean => Boolean(moment) && new Date(moment as string) <= now

const publicUpdates = ({ updates }: Data, now: Date): Update[] =>
  ((updates as Update[] | null | undefined) ?? []).filter((update) => isPublicAt(update.at, now))

const sameUpdate = (one: Update, other: Update): boolean =>
  (one.id && one.id === other.id) || (one.note ?? one.text) === (other.note ?? other.text)

const lostCorrection = ({ published, data, now }: Publication): Loss | undefined => {
  const lost = publicUpdates(published ?? {}, now).find(
    (update) => !publicUpdates(data, now).some((kept) => sameUpdate(update, kept)),
  )
  if (!lost) return undefined
  return {
    question: 'Take a public correction away?',
    readersNow: `Readers see the correction of ${at(lost.at)}: “${lost.note ?? lost.text}”`,
    readersThen: 'Nothing tells them that there was one.',
    offer: { label: 'Keep the correction', data: { updates: published?.updates } },
  }
}

const lostPart = ({ collection, published, data, now }: Publication): Loss | undefined => {
  for (const field of collection.flattenedFields) {
    const { publicFrom: from, partName } = factsOf(field)
    if (!from || !partName) continue
    const [before, after] = [published?.[field.name], data[field.name]] as (Data | undefined)[]
    if (isPublicAt(before?.[from], now) && !isPublicAt(after?.[from], now))
      return {
        question: `Take the ${partName} away?`,
        readersNow: `Readers have seen the ${partName} since ${at(before?.[from])}.`,
        readersThen: after?.[from] ? `They no longer see it until ${at(after[from])}.` : 'They no longer see it.',
      }
  }
  return undefined
}

const lostPage = ({ published, data }: Publication, { from = '' }: Lifetime): Loss => ({
  question: 'Take this page from readers until then?',
  readersNow: 'Everybody can read this page.',
  readersThen: `Readers find a page that says it has been taken off, until ${at(data[from])}.`,
  offer: { label: 'Keep it live', data: { [from]: published?.[from] } },
})

const endedPage = ({ published, data }: Publication, { until = '' }: Lifetime): Loss => ({
  question: 'Take this page off the site now?',
  readersNow: 'Everybody can read this page.',
  readersThen: `Its end, ${at(closingMoment(data[until] as string))}, has passed: readers find a page that says it has been taken off.`,
  offer: { label: 'Keep it live', data: { [until]: published?.[until] ?? null } },
})

const brokenEmbargo = ({ published }: Publication, { from = '' }: Lifetime): Loss => ({
  question: 'Publish this now, before its time?',
  readersNow: `Readers see nothing until ${at(published?.[from])}.`,
  readersThen: 'Everybody can read it at once.',
  offer: { label: `Keep ${at(published?.[from])}`, data: { [from]: published?.[from] } },
})

/** Whoever sends a withdrawal and nothing else has named what they lift. */
const namesOnlyWithdrawal = ({ asked }: Publication): boolean =>
  asked.names?.every((name) => name === 'withdrawal') ?? false

const liftedWithdrawal = ({ published, now }: Publication): Loss | undefined =>
  isPublicAt(published?.withdrawal?.at, now)
    ? {
        question: 'Lift the withdrawal?',
        readersNow: `Readers find a page that says it was withdrawn, and why: “${published?.withdrawal?.reason ?? ''}”`,
        readersThen: 'They find the page as if it had never been withdrawn.',
        offer: { label: 'Leave it withdrawn', data: { withdrawal: published?.withdrawal } },
      }
    : undefined

/**
 * What readers would lose by a save: a page, a correction, an outcome, the notice of a withdrawal, an embargo.
 *
 * @returns nothing when they lose nothing, or the command has been asked for by its name
 */
export const lossOf = (save: Publication): Loss | undefined => {
  const lifetime = lifetimeOf(save.collection)
  if (!save.published || save.data._status !== 'published') return undefined
  if (save.intent === 'postpone') return lostPage(save, lifetime)
  if (save.intent === 'end') return endedPage(save, lifetime)
  if (save.intent === 'bring-forward') return brokenEmbargo(save, lifetime)
  const lifted = save.intent === 'reinstate' && !namesOnlyWithdrawal(save) ? liftedWithdrawal(save) : undefined
  return lifted ?? lostCorrection(save) ?? lostPart(save)
}

/**
 * Asks before readers lose something, once. The program itself knows what it does, and so does a command of ours.
 *
 * @throws {APIError} 409 with the question, unless the request says `confirm: true`
 */
export const askBeforeLoss = (save: Save): void => {
  const { asked } = save
  if (asked.author !== 'person' || asked.confirmed) return
  const loss = lossOf(save)
  if (!loss) return
  const message = `${loss.question} Now: ${loss.readersNow} Then: ${loss.readersThen} Send “confirm: true” with it if that is meant.`
  throw new APIError(message, 409, { needsConfirmation: true, ...loss }, true)
}
