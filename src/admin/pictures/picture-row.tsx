import { DraggableSortableItem } from '@payloadcms/ui'
import type { DOMAttributes } from 'react'
import { RowButtons } from '@/admin/form/row-buttons'
import type { Ordered } from '@/admin/form/use-ordered'
import { PictureCard } from './picture-card'
import type { ChosenPicture } from './use-chosen-pictures'

/** Dragging begins with mouse or finger; what keys do is left to the buttons. */
type Handles = Pick<DOMAttributes<HTMLElement>, 'onMouseDown' | 'onTouchStart'>

const handles = (listeners: unknown): Handles => {
  const { onMouseDown, onTouchStart } = (listeners ?? {}) as Handles
  return { onMouseDown, onTouchStart }
}

type Props = {
  id: string
  chosen: ChosenPicture
  uses?: number
  isFixed: boolean
  isFirst: boolean
  isLast: boolean
  called: string
  rows: Ordered
}

/** One of several pictures, which can be dragged to another place among them. Buttons do the same without a mouse. */
export const PictureRow = ({ id, chosen, uses, isFixed, ...row }: Props) => (
  <DraggableSortableItem id={id} disabled={isFixed}>
    {({ listeners, setNodeRef, transform, transition }) => (
      <li
        ref={setNodeRef}
        className="newsroom-picture-field__card"
        data-can-be-moved={!isFixed || undefined}
        style={{ transform, transition }}
        {...(isFixed ? {} : handles(listeners))}
      >
        <PictureCard {...chosen} uses={uses}>
          {!isFixed && <RowButtons id={id} {...row} />}
        </PictureCard>
      </li>
    )}
  </DraggableSortableItem>
)
