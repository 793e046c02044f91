import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { fieldRefusal } from '@/api/refusal'
import { visibleText } from '@/words/visible-text'
import { asSeen } from './look-alikes'

/** Lists who is named in the log where no account did it. */
const ofTheProgram = ['System', 'Somebody', 'Somebody not signed in'].map(asSeen)
const ofTheProgramAtFirst = ['Preview link for', 'Scheduled by'].map(asSeen)

const isTaken = async (req: PayloadRequest, name: string, id: unknown): Promise<boolean> => {
  const seen = asSeen(name)
  if (ofTheProgram.includes(seen) || ofTheProgramAtFirst.some((first) => seen.startsWith(first))) return true
  const { docs } = await req.payload.db.find<{ id: unknown; name?: string | null }>({
    collection: 'users',
    where: {},
    select: { name: true },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.some((other) => String(other.id) !== String(id) && asSeen(other.name ?? '') === seen)
}

/** Alphabets whose letters nobody takes for Latin ones, and which are written beside them. */
const unlike = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo', 'Common', 'Inherited']
const latin = /\p{Script=Latin}/u
const takenForLatin = new RegExp(`[^\\p{Script=Latin}${unlike.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u')

/** Returns whether a word has Latin letters and those of an alphabet that looks like it (UTS #39, 5.2). */
const mixesAlphabets = (name: string): boolean =>
  name
    .normalize('NFKC')
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => latin.test(word) && takenForLatin.test(word))

/** These show what follows from the other side, so that a name reads as other letters than it has. */
const turnsRound = /\p{Bidi_Control}/gu

/**
 * Nobody takes a name that somebody else has, or one that looks like it: names stand in the log and
 * beside what was approved. The program itself, which makes the first account, is not held up.
 *
 * @throws {ValidationError}
 */
export const ownName: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!req.user || typeof data?.name !== 'string' || data.name === originalDoc?.name) return data
  const name = visibleText(data.name.replace(turnsRound, ''))
  const refuse = (message: string) => fieldRefusal({ collection: 'users', path: 'name', message, req })
  if (!name || !asSeen(name)) throw refuse('Enter a name, in letters.')
  if (await isTaken(req, name, originalDoc?.id))
    throw refuse('Somebody else has this name, or one that looks like it. Add a middle name or a department.')
  if (mixesAlphabets(name)) throw refuse('Type the name again: a word of it has letters of two alphabets.')
  return { ...data, name }
}
