'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { afterApproval } from '@/publishing/history/after-approval'
import type { TimelineEntry } from '@/publishing/history/timeline'
import type { Facts } from '@/publishing/states/words/facts'
import type { StandingWords } from '@/publishing/states/words/standing-words'
import { draftOf } from '@/publishing/states/words/when'
import { ApproveText } from './approve-text'
import { ComparisonPane } from './comparison-pane'
import { RestoreText } from './restore-text'

type Props = {
  address: string
  /** Lists what happened with a text, newest first. */
  texts: TimelineEntry[]
  chosen: string
  approved?: string
  newest?: string
  words: StandingWords
  facts: Facts
  now: Date
  mayRestore: boolean
}

/** One text beside another, and a way to bring it back. */
export const TextSide = ({ address, texts, chosen, approved, newest, words, facts, now, mayRestore }: Props) => {
  const field = useId()
  const { id, collectionSlug = '' } = useDocumentInfo()
  const [other, setOther] = useState<string>()
  const place = texts.findIndex(({ versionId }) => versionId === chosen)
  const entry = texts[place]
  const before = texts[place + 1]?.versionId
  const from = other ?? (approved && approved !== chosen ? approved : before)
  const nameOf = ({ at, by, words: did }: TimelineEntry) => `${draftOf(at, now)}: ${by.isYou ? 'you' : by.name} ${did}`
  if (!entry) return null
  const mayApprove = facts.may.publish && !facts.change
  const about = {
    collectionSlug,
    id: String(id),
    versionId: chosen,
    text: draftOf(entry.at, now),
    now: words.sentence,
  }
  return (
    <section className="newsroom-history__text" data-version={chosen} aria-labelledby={`${field}-title`}>
      <h2 id={`${field}-title`}>The text of {draftOf(entry.at, now)}</h2>
      {texts.length > 1 && (
        <p className="newsroom-compare__with">
          <label htmlFor={field}>Compared with</label>
          <select
            id={field}
            className="newsroom-input"
            value={from ?? ''}
            onChange={(event) => setOther(event.target.value)}
          >
            {texts
              .filter(({ versionId }) => versionId !== chosen)
              .map((text) => (
                <option key={text.id} value={text.versionId}>
                  {nameOf(text)}
                </option>
              ))}
          </select>
        </p>
      )}
      {from && from !== chosen ? (
        <ComparisonPane address={address} from={from} to={chosen} />
      ) : (
        <p>This is the first text.</p>
      )}
      <div className="newsroom-actions">
        {mayRestore && chosen !== newest && <RestoreText {...about} says={words.toast('restore')} />}
        {mayApprove && chosen !== approved && (
          <ApproveText {...about} after={afterApproval(facts, chosen === newest, now)} twoPeople={facts.twoPeople} />
        )}
      </div>
      {mayRestore && chosen !== newest && (
        <p className="newsroom-quiet">
          Restoring makes a new draft. Readers see no change, and nothing here is ever deleted.
        </p>
      )}
    </section>
  )
}
