import type { RowAction } from '@/publishing/states/words/actions'

const clock = 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 5.5V10l3 2'
const arrow = 'M3 10h13M11.5 5l5 5-5 5'
const back = 'M7.5 4 3 8.5 7.5 13M3 8.5h8.5a5 5 0 0 1 0 10H8'
const pencil = 'm4 16 1-4 8.5-8.5 3 3L8 15zM12 5l3 3'
const stop = 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M5 5l10 10'
const cross = 'm5 5 10 10M15 5 5 15'
const flag = 'M5 18V3h10l-2.5 4L15 11H5'
const link =
  'M8.5 11.5a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1M11.5 8.5a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1'
const sheet = 'M5 2.5h7l3 3v12H5zM12 2.5v3h3'

const shapes: Record<RowAction, string> = {
  'set-time': clock,
  'set-end': clock,
  correct: pencil,
  note: pencil,
  'preview-link': link,
  'publish-now': arrow,
  'publish-later': clock,
  'approve-alone': flag,
  return: back,
  'take-back': back,
  'change-planned-time': clock,
  'change-planned-now': arrow,
  'cancel-change': back,
  'change-reason': pencil,
  'drop-draft': cross,
  copy: sheet,
  withdraw: stop,
  end: cross,
  'take-off': stop,
}

/** A shape that goes with the words of an action, and says nothing by itself. */
export const ActionIcon = ({ action }: { action: RowAction }) => (
  <svg className="newsroom-row-actions__icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={shapes[action]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
  </svg>
)
