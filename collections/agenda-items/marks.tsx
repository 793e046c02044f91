import type { AgendaItem } from '@/payload-types'

/** Says that an item is dealt with in private. */
export const ExemptMark = ({ item }: { item: Pick<AgendaItem, 'exempt'> }) =>
  item.exempt ? (
    <>
      <span className="chip chip--closed">Exempt</span>{' '}
    </>
  ) : null
