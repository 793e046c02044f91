import type { BasePayload } from 'payload'

/** What it is called among what the newsroom keeps for itself. */
const name = 'followers-told-since'

const kept = async (payload: BasePayload): Promise<Date | undefined> => {
  const found = await payload.kv.get<{ at?: string }>(name)
  return found?.at ? new Date(found.at) : undefined
}

/**
 * Returns since when this newsroom tells those who follow a page of what happens to it. What is older was there before it
 * could, and is no news: the first look sets it.
 */
export const toldSince = async (payload: BasePayload, now: Date): Promise<Date> => {
  const known = await kept(payload)
  if (known) return known
  // Another process may set it in this moment: then it holds what that has set.
  await payload.kv.set(name, { at: now.toISOString() }).catch(() => undefined)
  return (await kept(payload)) ?? now
}
