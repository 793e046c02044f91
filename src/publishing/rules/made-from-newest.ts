import { refusal } from '@/api/refusal'
import type { Save } from '@/publishing/saves/save'
import { longDateTime } from '@/words/dates'
import { idOf } from '@/words/references'

const asTime = (value: unknown): number => new Date(value as string).getTime()

const nameOf = async ({ req, newest }: Save): Promise<string> => {
  const id = idOf(newest?.lastEditedBy)
  if (!id) return 'Somebody'
  if (id === String(req.user?.id)) return 'You, in another window,'
  const query = { collection: 'users', id, depth: 0, disableErrors: true, overrideAccess: true, req } as const
  return (await req.payload.findByID(query))?.name ?? 'Somebody'
}

/**
 * Refuses a save that was made from an older version than the newest, so that nobody writes over what somebody
 * else has saved since. What a save was made from is the `updatedAt` that it sends along, as the form does.
 *
 * @throws {APIError} 409; the newer version stays, and the form keeps what was typed
 */
export const madeFromNewest = async (save: Save): Promise<void> => {
  const { asked, newest } = save
  if (!asked.madeFrom || !newest || asTime(newest.updatedAt) <= asTime(asked.madeFrom)) return
  const saved = longDateTime(newest.updatedAt as string)
  throw refusal(
    `${await nameOf(save)} saved a newer version at ${saved}. Yours is not saved and is still in this form: open the document in another tab, put the two together there, or copy your text first and load the page again.`,
    409,
  )
}
