'use client'

import { Button, useAuth, useListDrawerContext } from '@payloadcms/ui'
import { useState } from 'react'
import type { User } from '@/payload-types'
import type { BulkAction } from '@/publishing/managing/bulk-action'
import { mayPublish } from '@/publishing/roles'
import { ActionDialog } from './action-dialog'
import { actionWords } from './action-words'
import { useChosen } from './use-chosen'

type Props = { collectionSlug: string; actions: BulkAction[] }

/** Shows what can be done to the ticked rows. Always there, so that ticking a row moves nothing under the pointer. */
export const ChosenItems = ({ collectionSlug, actions }: Props) => {
  const { user } = useAuth<User>()
  const { isInDrawer } = useListDrawerContext()
  const chosen = useChosen()
  const [action, setAction] = useState<BulkAction>()
  if (isInDrawer || actions.length === 0 || !mayPublish(user, collectionSlug)) return null
  const verbs = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
    actions.map((one) => actionWords[one].verb),
  )
  return (
    <section className="newsroom-chosen" aria-label="Chosen items">
      <p className="newsroom-chosen__count" role="status">
        {chosen.length === 0 ? `Tick items to ${verbs} several at once.` : `${chosen.length} chosen`}
      </p>
      <div className="newsroom-actions">
        {actions.map((one) => (
          <Button
            key={one}
            id={`action-many-${one}`}
            buttonStyle="secondary"
            disabled={chosen.length === 0}
            margin={false}
            size="small"
            onClick={() => setAction(one)}
          >
            {actionWords[one].button}
          </Button>
        ))}
      </div>
      {action && (
        <ActionDialog
          collectionSlug={collectionSlug}
          action={action}
          ids={chosen}
          onClose={() => setAction(undefined)}
        />
      )}
    </section>
  )
}
