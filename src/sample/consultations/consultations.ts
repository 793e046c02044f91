import type { SampleClock } from '@/sample/clock'
import type { ConsultationSample } from '@/sample/types'
import { closedConsultations } from './closed'
import { currentConsultations } from './current'

/** One in every state that a consultation can be in. */
export const allConsultations = (clock: SampleClock): ConsultationSample[] => [
  ...closedConsultations(clock),
  ...currentConsultations(clock),
]
