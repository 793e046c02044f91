import type { Lifetime } from '@collections/definition'
import { APIError } from 'payload'
import { factsOf } from '@/publishing/field-facts'
import { saysSomething } from '@/publishing/later-parts'
import { lifetimeOf } from '@/publishing/live'
import type { Data, Update, Version } from '@/publishing/version'
import { closingTime, dayAndTime } from '@/words/dates'
import { leadsElsewhere } from './intent'
import type { Save } from './save'
import { readersStateOf } from './what-readers-see'

/** Describes what readers would lose by a save that nobody has asked for by name: a question, and both sides of it. */
export type Loss = {
  question: string
  readersNow: string
  readersThen: string
  /** Says what the button is called that takes it from them all the same. */
  does: string
  /** Says what was probably meant. */
  offer?: { label: string; data: Data }
}

type Publication = Pick<Save, 'intent' | 'asked' | 'collection' | 'published' | 'data' | 'now'>

const at = (value: unknown): string => dayAndTime(value as string)

const isPublicAt = (dateTime: unknown, now: Date): boolean => Boolean(dateTime) && new Date(dateTime as string) <= now

const publicUpdates = ({ updates }: Data, now: Date): Update[] =>
  ((updates as Update[] | null | undefined) ?? []).filter((update) => isPublicAt(update.at, now))

const sameUpdate = (one: Update, other: Update): boolean =>
  (one.id && one.id === other.id) || (one.note ?? one.text) === (other.note ?? other.text)

const lostCorrections = ({ published, data, now }: Publication): Loss[] => {
  const kept = publicUpdates(data, now)
  return publicUpdates(published ?? {}, now)
    .filter((update) => !kept.some((other) => sameUpdate(update, other)))
    .map((lost) => ({
      question: 'Take a public correction away?',
      readersNow: `Readers see the correction of ${at(lost.at)}: “${lost.note ?? lost.text}”`,
      readersThen: 'Nothing tells them that there was one.',
      does: 'Take it away',
      offer: { label: 'Keep the correction', data: { updates: published?.updates } },
    }))
}

const lostParts = ({ collection, published, data, now }: Publication): Loss[] =>
  collection.flattenedFields.flatMap((field) => {
    const { publicFrom: from, partName } = factsOf(field)
    if (!from || !partName) return []
    const [before, after] = [published?.[field.name], data[field.name]] as (Data | undefined)[]
    const isSeen = (part: Data | undefined) => isPublicAt(part?.[from], now) && saysSomething(part, field)
    if (!isSeen(before) || isSeen(after)) return []
    const isLater = saysSomething(after, field) && after?.[from]
    return {
      question: `Take the ${partName} away?`,
      readersNow: `Readers have seen the ${partName} since ${at(before?.[from])}.`,
      readersThen: isLater ? `They no longer see it until ${at(isLater)}.` : 'They no longer see it.',
      does: 'Take it away',
      offer: { label: `Keep the ${partName}`, data: { [field.name]: before } },
    }
  })

const lostPage = ({ published, data }: Publication, { from = '' }: Lifetime): Loss => ({
  question: 'Take this page from readers until then?',
  readersNow: 'Everybody can read this page.',
  readersThen: `Readers find a page that says it has been taken off, until ${at(data[from])}.`,
  does: 'Take it away until then',
  offer: { label: 'Keep it live', data: { [from]: published?.[from] } },
})

const endedPage = ({ published, data, now }: Publication, { until = '' }: Lifetime): Loss => ({
  question: 'Take this page off the site now?',
  readersNow: 'Everybody can read this page.',
  readersThen: `Its end, ${at(closingTime(data[until] as string))}, ${isPublicAt(data[until], now) ? 'has passed' : 'is less than a minute away'}: readers find a page that says it has been taken off.`,
  does: 'Take it off now',
  offer: { label: 'Keep it live', data: { [until]: published?.[until] ?? null } },
})

const brokenEmbargo = ({ published }: Publication, { from = '' }: Lifetime): Loss => ({
  question: 'Publish this now, before its time?',
  readersNow: `Readers see nothing until ${at(published?.[from])}.`,
  readersThen: 'Everybody can read it at once.',
  does: 'Publish now',
  offer: { label: `Keep ${at(published?.[from])}`, data: { [from]: published?.[from] } },
})

/** Whoever sends a withdrawal and nothing else has named what they lift. */
const namesOnlyWithdrawal = ({ asked }: Publication): boolean =>
  asked.names?.length === 1 && asked.names[0] === 'withdrawal'

const liftedWithdrawal = (save: Publication): Loss[] => {
  const { published, now } = save
  if (save.intent !== 'reinstate' || namesOnlyWithdrawal(save) || !isPublicAt(published?.withdrawal?.at, now)) return []
  return [
    {
      question: 'Lift the withdrawal?',
      readersNow: `Readers find a page that says it was withdrawn, and why: “${published?.withdrawal?.reason ?? ''}”`,
      readersThen: 'They find the page as if it had never been withdrawn.',
      does: 'Lift the withdrawal',
      offer: { label: 'Leave it withdrawn', data: { withdrawal: published?.withdrawal } },
    },
  ]
}

/** What comes sooner than this can’t be undone before it comes, so it counts as being so now. In milliseconds. */
const tooNearToUndo = 60_000

const losesWhole = { end: endedPage, 'bring-forward': brokenEmbargo, postpone: lostPage }

/** Returns what a save does to the page a moment after it, when it does nothing at once. */
const soonAfter = ({ published, data, now }: Publication, lifetime: Lifetime): 'end' | 'bring-forward' | undefined => {
  const soon = new Date(now.getTime() + tooNearToUndo)
  const led = leadsElsewhere(readersStateOf(published, lifetime, soon), readersStateOf(data as Version, lifetime, soon))
  return led === 'end' || led === 'bring-forward' ? led : undefined
}

const lostWhole = (save: Publication): Loss[] => {
  const lifetime = lifetimeOf(save.collection)
  const { intent } = save
  if (intent === 'postpone' || intent === 'end' || intent === 'bring-forward')
    return [losesWhole[intent](save, lifetime)]
  const soon = soonAfter(save, lifetime)
  return [...(soon ? [losesWhole[soon](save, lifetime)] : []), ...liftedWithdrawal(save)]
}

const joined = (words: string[]): string => [...new Set(words)].join(' ')

/**
 * All that readers would lose by a save, as one question: a page, corrections, an outcome, the notice of a
 * withdrawal, an embargo. Whoever confirms it has been told of each.
 *
 * @returns nothing when they lose nothing, or the command has been asked for by its name
 */
export const lossOf = (save: Publication): Loss | undefined => {
  if (!save.published || save.data._status !== 'published') return undefined
  const losses = [...lostWhole(save), ...lostCorrections(save), ...lostParts(save)]
  const [only, ...others] = losses
  if (!only || others.length === 0) return only
  return {
    question: joined(losses.map(({ question }) => question)),
    readersNow: joined(losses.map(({ readersNow }) => readersNow)),
    readersThen: joined(losses.map(({ readersThen }) => readersThen)),
    does: only.does,
    offer: { label: 'Keep all of it', data: Object.assign({}, ...losses.map(({ offer }) => offer?.data)) },
  }
}

/** @throws {APIError} 409 with the question */
export const askAbout = (loss: Loss): never => {
  const message = `${loss.question} Now: ${loss.readersNow} Then: ${loss.readersThen} Send “confirm: true” with it if that is meant.`
  throw new APIError(message, 409, { needsConfirmation: true, ...loss }, true)
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
  if (loss) askAbout(loss)
}
