'use client'

import { Button, useAuth, useListDrawerContext } from '@payloadcms/ui'
import { useState } from 'react'
import type { User } from '../../payload-types'
import { mayPublish } from '../../publishing/roles'
import type { Deed } from '../../publishing/rules/live-to-readers'
import { DeedDialog } from './deed-dialog'
import { deedWords } from './deed-words'
import { useChosen } from './use-chosen'

type Props = { collectionSlug: string; deeds: Deed[] }

/** What can be done to the ticked rows. Always there, so that ticking a row moves nothing under the pointer. */
export const ChosenItems = ({ collectionSlug, deeds }: Props) => {
  const { user } = useAuth<User>()
  const { isInDrawer } = useListDrawerContext()
  const chosen = useChosen()
  const [deed, setDeed] = useState<Deed>()
  if (isInDrawer || deeds.length === 0 || !mayPublish(user, collectionSlug)) return null
  return (
    <section className="newsroom-chosen" aria-label="Chosen items">
      <p className="newsroom-chosen__count" role="status">
        {chosen.length === 0 ? `Tick items to ${deeds.join(' or ')} several at once.` : `${chosen.length} chosen`}
      </p>
      <div className="newsroom-actions">
        {deeds.map((one) => (
          <Button
            key={one}
            id={`action-many-${one}`}
            buttonStyle="secondary"
            disabled={chosen.length === 0}
            margin={false}
            size="small"
            onClick={() => setDeed(one)}
          >
            {deedWords[one].button}
          </Button>
        ))}
      </div>
      {deed && (
        <DeedDialog collectionSlug={collectionSlug} deed={deed} ids={chosen} onClose={() => setDeed(undefined)} />
      )}
    </section>
  )
}
