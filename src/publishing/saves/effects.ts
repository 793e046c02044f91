import { commonWords } from '@collections/definition'
import { typeWordsOf } from '@collections/definitions'
import { addressIsFixed } from '@/addresses/document-address'
import { filesThatStay } from '@/publishing/files/staying-files'
import { lifetimeOf } from '@/publishing/live'
import { waitingChange } from '@/publishing/schedule/waiting-change'
import { dayAndTime } from '@/words/dates'
import { toldBesides } from './intent'
import type { Save } from './save'
import { readersStateOf } from './what-readers-see'

const isTakenBack = (save: Save): boolean => save.intent === 'withdraw' || save.intent === 'unpublish'

const moves = ({ published, data, now }: Save): string | undefined =>
  published?.address &&
  data._status === 'published' &&
  data.address !== published.address &&
  addressIsFixed(published, now)
    ? `Its address becomes ${data.address}; ${published.address} leads there from then on.`
    : undefined

/**
 * Returns what follows from a save besides where readers stand, in sentences.
 *
 * @param save decided (`decide`), so that it has its address
 */
export const effectsOf = async (save: Save): Promise<string[]> => {
  const { intent, published, data, collection, now, type, id, req, newest } = save
  const effects: string[] = []
  const moved = moves(save)
  if (moved) effects.push(moved)
  if (published && data._status === 'published')
    for (const words of toldBesides(published, data)) effects.push(`Readers are told, with its time: “${words}”`)
  if (intent === 'withdraw') effects.push('The page stays and says why. It leaves lists, feeds and search.')
  const lifetime = lifetimeOf(collection)
  const isGone = intent === 'end' || intent === 'unpublish' || intent === 'postpone'
  if (isGone && readersStateOf(published, lifetime, now) !== 'scheduled') {
    effects.push((intent === 'end' ? typeWordsOf(type) : commonWords).endEffect)
    const stays = await filesThatStay(save)
    if (stays) effects.push(stays)
  }
  if (isTakenBack(save) && id) {
    const waiting = await waitingChange(req, { contentType: type, documentId: id })
    if (waiting) effects.push(`The change scheduled for ${dayAndTime(waiting.goesLiveAt)} is cancelled.`)
  }
  if (save.asked.intent && newest?._status === 'draft') effects.push('The newer draft beside it stays a draft.')
  return effects
}
