import type { InspectionReport } from '@/payload-types'

/** Lists who inspects a council’s services. */
export const inspectorates = [
  { value: 'ofsted', label: 'Ofsted' },
  { value: 'cqc', label: 'Care Quality Commission' },
  { value: 'hmi-probation', label: 'HM Inspectorate of Probation' },
  { value: 'hmicfrs', label: 'HM Inspectorate of Constabulary and Fire & Rescue Services' },
  { value: 'lga-peer-challenge', label: 'LGA peer challenge' },
  { value: 'other', label: 'Another inspectorate' },
] as const

type Inspected = Pick<InspectionReport, 'inspectorate' | 'inspectorateName'>

/** Returns the inspectorate’s name, also when it is not one of the usual; undefined when none is chosen. */
export const inspectorateIfKnown = ({ inspectorate, inspectorateName }: Inspected): string | undefined =>
  (inspectorate === 'other' && inspectorateName) || inspectorates.find(({ value }) => value === inspectorate)?.label

/** Returns the inspectorate’s name, or a word in its place. */
export const inspectorateOf = (report: Inspected): string => inspectorateIfKnown(report) ?? 'Inspectorate'
