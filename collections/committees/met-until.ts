import type { Committee } from '@/payload-types'
import { startOfNextDay } from '@/words/dates'

/** Whether a committee still meets at a moment: one that was abolished, through its last day. */
export const meetsAt = ({ endedAt }: Pick<Committee, 'endedAt'>, at: string | Date): boolean =>
  !endedAt || new Date(at) < startOfNextDay(endedAt)
