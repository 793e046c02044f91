import { useCallback, useEffect, useState } from 'react'
import { ask } from '@/admin/form/ask'
import { useAction } from '@/admin/form/use-action'

/** A list as somebody wants to see it again: its filters, search, order and columns, as its address has them. */
export type SavedView = { name: string; query: string }

/**
 * The views of a list that the person who is signed in has named. They are among that person's preferences,
 * but not read and written by Payload's own hook: it does not ask whether a change was taken, and holds on to
 * what it read first, so that two windows would undo each other's views.
 */
export const useSavedViews = (collection: string) => {
  const address = `/api/payload-preferences/newsroom-views-${collection}`
  const [views, setViews] = useState<SavedView[]>([])
  const { busy, problem, run } = useAction()
  const stored = useCallback(async () => {
    const { value } = await ask<{ value: { views: SavedView[] } | null }>('GET', address)
    return value?.views ?? []
  }, [address])
  useEffect(() => {
    // A list without its saved views is still a list.
    stored().then(setViews, () => {})
  }, [stored])

  /** @returns whether it was stored; otherwise `problem` says why not, and all is as it was */
  const change = (to: (before: SavedView[]) => SavedView[]): Promise<boolean> =>
    run(async () => {
      const next = to(await stored())
      await ask('POST', address, { value: { views: next } })
      setViews(next)
    })
  return { views, busy, problem, change }
}
