import type { ServiceNotice } from '@/payload-types'
import { severities } from './severities'

type Notice = Pick<ServiceNotice, 'severity' | 'startsAt'>

const weight = ({ severity }: Notice): number => severities.findIndex(({ value }) => value === severity)

/** Sorts notices for those who look after them: the most severe first, of those the newest. */
export const worstFirst = (one: Notice, other: Notice): number =>
  weight(other) - weight(one) || (other.startsAt ?? '').localeCompare(one.startsAt ?? '')
