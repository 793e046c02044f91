import { ask } from '@/admin/form/ask'

type WantedChange = {
  contentType?: string
  documentId?: string | number
  versionId?: string
  goesLiveAt: string
  reason?: string
  confirm?: boolean
}

/** Approves a version of something public, to replace it at a time. */
export const planChange = (api: string, wanted: WantedChange): Promise<unknown> =>
  ask('POST', `${api}/scheduled-changes`, wanted)

export const cancelChange = (api: string, id: string): Promise<unknown> =>
  ask('PATCH', `${api}/scheduled-changes/${id}`, { state: 'cancelled' })

/** Puts something else in the place of a change that waits; when that is refused, the change waits as it did. */
export const inPlaceOf = async (api: string, before: WantedChange & { id: string }, action: () => Promise<unknown>) => {
  const { id, ...again } = before
  await cancelChange(api, id)
  try {
    await action()
  } catch (error) {
    // It was approved before.
    await planChange(api, { ...again, confirm: true })
    throw error
  }
}
