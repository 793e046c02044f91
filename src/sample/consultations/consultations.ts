import type { Clock } from '../clock'
import type { ConsultationSample } from '../types'
import { closedConsultations } from './closed'
import { currentConsultations } from './current'

/** One in every state that a consultation can be in. */
export const allConsultations = (clock: Clock): ConsultationSample[] => [
  ...closedConsultations(clock),
  ...currentConsultations(clock),
]
