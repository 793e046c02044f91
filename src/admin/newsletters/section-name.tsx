'use client'

import { useRowLabel } from '@payloadcms/ui'
import { cutName } from '@/admin/writing/row-words'
import { useBegunRow } from '@/admin/writing/use-begun-row'

type Section = { id?: string; heading?: string | null; name?: string | null; items?: unknown; contacts?: unknown }

const countOf = (list: unknown): string => (Array.isArray(list) && list.length > 0 ? ` (${list.length})` : '')

/** Names a section of an issue by what it is and what is in it, and begins a new one: it is open, with the cursor in it. */
export const SectionName = ({ singular }: { singular: string }) => {
  const { data = {}, path } = useRowLabel<Section>()
  const place = useBegunRow(path, data.id)
  const words = (data.heading || data.name || '').trim()
  return (
    <span ref={place} className="newsroom-section-name">
      <strong>{words ? cutName(words) : singular}</strong>
      {words && <span className="newsroom-quiet"> {singular}</span>}
      <span className="newsroom-quiet">{countOf(data.items) || countOf(data.contacts)}</span>
    </span>
  )
}
