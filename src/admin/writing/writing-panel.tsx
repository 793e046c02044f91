'use client'

import { useMemo, useState } from 'react'
import { checklist } from '@/writing/checklist/checklist'
import type { Finding } from '@/writing/checklist/finding'
import { readingOf } from '@/writing/reading/reading'
import { FindingItem } from './finding-item'
import { ReadingHints } from './reading-hints'
import { useKnownFiles } from './use-known-files'
import { useKnownSite } from './use-known-site'
import { usePressOffice } from './use-press-office'
import { useWritten } from './use-written'

const shownAtFirst = 3

const summary = (findings: Finding[]): string => {
  const blocking = findings.filter(({ blocks }) => blocks).length
  const others = findings.length - blocking
  const parts = [blocking > 0 && `${blocking} to put right`, others > 0 && `${others} to look at`].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : 'Nothing found. Read it once aloud.'
}

/** Shows what to look at before others read it, and how it reads. Looks by itself while somebody writes. */
export const WritingPanel = () => {
  const written = useWritten()
  const known = useKnownFiles(written)
  const site = useKnownSite(written)
  const hasPressOffice = usePressOffice(written?.data.kind === 'press-release')
  const [all, setAll] = useState(false)
  const findings = useMemo(
    () => (written ? checklist({ ...written, known, hasPressOffice, site, now: new Date() }) : []),
    [written, known, hasPressOffice, site],
  )
  const reading = useMemo(() => written && readingOf(written.collection, written.data), [written])
  if (!written || !reading) return <section className="newsroom-panel" aria-label="Before others read it" aria-busy />
  const shown = all ? findings : findings.slice(0, shownAtFirst)
  const isEmpty = reading.words === 0 && findings.length === 0
  return (
    <section className="newsroom-panel newsroom-panel--folds" aria-label="Before others read it">
      <h3 className="newsroom-panel__title">Before others read it</h3>
      <p role="status" className={findings.length === 0 ? 'newsroom-quiet' : undefined}>
        {isEmpty ? 'What you write is looked over here.' : summary(findings)}
      </p>
      {shown.length > 0 && (
        <ul className="newsroom-findings">
          {shown.map((finding) => (
            <FindingItem key={`${finding.rule} ${finding.field} ${finding.message}`} finding={finding} />
          ))}
        </ul>
      )}
      {findings.length > shown.length && (
        <button className="newsroom-more" type="button" onClick={() => setAll(true)}>
          Show {findings.length - shown.length} more
        </button>
      )}
      <ReadingHints reading={reading} />
    </section>
  )
}
