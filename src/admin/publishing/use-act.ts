'use client'

import { useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useAction } from '@/admin/form/use-action'
import type { RowAction } from '@/publishing/states/words/actions'
import { sayWhatHappened } from './say-what-happened'
import { useSave } from './use-save'
import type { Shown } from './use-standing'

type Act = {
  done: RowAction
  /** Asks the server; is given whether what was typed had to be saved as a draft first. */
  action: (savedFirst: boolean) => Promise<unknown>
  /** A time that was chosen with it. */
  at?: string
  /** It changes the versions that the form was loaded from. */
  reloads?: boolean
  /** It is said on the page that comes next. */
  isSaid?: boolean
}

/**
 * Does something with what is saved. What is typed and not saved yet is saved as a draft before, so that
 * nothing is lost, and readers see no change of it.
 */
export const useAct = ({ words, refresh, holdForm }: Pick<Shown, 'words' | 'refresh' | 'holdForm'>) => {
  const router = useRouter()
  const modified = useFormModified()
  const save = useSave()
  const { busy, problem, run } = useAction()
  const act = ({ done, action, at, reloads, isSaid }: Act): Promise<boolean> => {
    const says = words.toast(done, at)
    return run(async () => {
      if (modified && !(await save({ decision: { _status: 'draft' }, closes: reloads })))
        throw new Error('What you typed could not be saved as a draft, so nothing was done.')
      await action(modified)
      if (isSaid) return
      sayWhatHappened(says)
      if (reloads) {
        holdForm()
        router.refresh()
      }
      await refresh()
    })
  }
  return { act, busy, problem }
}
