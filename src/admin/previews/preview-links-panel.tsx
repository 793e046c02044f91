'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useDocumentState } from '@/admin/publishing/use-document-state'
import { useMayPublish } from '@/admin/publishing/use-may-publish'
import { NewPreviewLink } from './new-preview-link'
import { PreviewLinkItem } from './preview-link-item'
import { usePreviewLinks } from './use-preview-links'

/** Links that show this document to people without an account: who has one, a new one, and its end. */
export const PreviewLinksPanel = () => {
  const { id } = useDocumentInfo()
  const publishes = useMayPublish()
  const { panel } = useDocumentState()
  const { links = [], address, refresh } = usePreviewLinks()
  const [open, setOpen] = useState(false)
  const [making, setMaking] = useState(false)
  const body = useId()
  if (!id || !panel?.facts.may.write) return null
  const working = links.filter((link) => link.address).length
  return (
    <section className="newsroom-panel newsroom-panel--folds" aria-label="Share a preview">
      <button
        className="newsroom-fold"
        id="newsroom-preview-links"
        type="button"
        aria-expanded={open}
        aria-controls={body}
        onClick={() => setOpen(!open)}
      >
        Share a preview{working > 0 && ` (${working})`}
      </button>
      <div id={body} hidden={!open} className="newsroom-form newsroom-form--plain">
        <p>For people without an account, such as a councillor or a journalist.</p>
        {links.length > 0 && (
          <ul className="newsroom-links">
            {links.map((link) => (
              <PreviewLinkItem key={link.id} link={link} address={address} onChanged={refresh} />
            ))}
          </ul>
        )}
        {making ? (
          <NewPreviewLink
            address={address}
            approvedToo={Boolean(panel.facts.standing?.published) && publishes}
            onDone={async () => {
              setMaking(false)
              await refresh()
            }}
          />
        ) : (
          <Button
            id="action-new-preview-link"
            buttonStyle="secondary"
            margin={false}
            size="small"
            onClick={() => setMaking(true)}
          >
            Make a link
          </Button>
        )}
      </div>
    </section>
  )
}
