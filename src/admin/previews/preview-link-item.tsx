'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { ask } from '@/admin/form/ask'
import { copyByHand, copyText } from '@/admin/form/copy-text'
import { ProblemNote } from '@/admin/form/problem-note'
import { useAction } from '@/admin/form/use-action'
import { dayAndTime } from '@/words/dates'
import type { SharedLink } from './use-preview-links'

const shown = { newest: 'Newest draft', approved: 'Approved version' }

const opened = (times: number): string => {
  if (times === 0) return 'Not opened yet'
  return times === 1 ? 'Opened once' : `Opened ${times} times`
}

const ending = ({ revokedAt, expiresAt, address, byName }: SharedLink): string => {
  if (revokedAt) return `Revoked ${dayAndTime(revokedAt)}`
  if (address) return `Works until ${dayAndTime(expiresAt)}`
  if (new Date(expiresAt) <= new Date()) return `Ended ${dayAndTime(expiresAt)}`
  return `Ended: ${byName ?? 'whoever made it'} no longer works on this`
}

type Props = { link: SharedLink; address: string; onChanged: () => Promise<void> }

/** One link: who has it, what it shows and until when, and whether it was opened. */
export const PreviewLinkItem = ({ link, address, onChanged }: Props) => {
  const { busy, problem, run } = useAction()
  const [byHand, setByHand] = useState<string>()
  const copy = () =>
    run(async () => {
      const whole = new URL(link.address ?? '', window.location.href).href
      if (await copyText(whole)) toast.success(`Copied. Send it to ${link.forWhom} only.`)
      else setByHand(whole)
    })
  const revoke = () =>
    run(async () => {
      await ask('PATCH', `${address}/${link.id}`, { revokedAt: new Date().toISOString() })
      toast.success('Revoked. The link no longer works.')
      await onChanged()
    })
  return (
    <li className="newsroom-links__item" data-ended={link.address ? undefined : true}>
      <p className="newsroom-links__whom">{link.forWhom}</p>
      <p className="newsroom-quiet">
        {shown[link.shows]}. {ending(link)}. {opened(link.openings ?? 0)}.
      </p>
      <ProblemNote problem={problem ?? (byHand && copyByHand)} />
      {byHand && (
        <input
          // Selected as soon as it is there, since there is nothing else to do with it.
          ref={(input) => {
            input?.focus()
            input?.select()
          }}
          aria-label={`Link for ${link.forWhom}`}
          className="newsroom-input"
          readOnly
          type="text"
          value={byHand}
        />
      )}
      {link.address && (
        <div className="newsroom-actions">
          <Button
            aria-label={`Copy link for ${link.forWhom}`}
            buttonStyle="secondary"
            disabled={busy}
            margin={false}
            size="small"
            onClick={() => void copy()}
          >
            Copy link
          </Button>
          <Button
            aria-label={`Revoke link for ${link.forWhom}`}
            buttonStyle="transparent"
            disabled={busy}
            margin={false}
            size="small"
            onClick={() => void revoke()}
          >
            Revoke
          </Button>
        </div>
      )}
    </li>
  )
}
