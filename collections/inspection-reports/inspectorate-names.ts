import { acronym } from '@/words/acronym'
import type { inspectorates } from './inspectorates'

/*
 * Says what people call those who inspect. An inspectorate of the list has its names here; one that somebody typed is also
 * known by the first letters of its name: the Regulator of Social Housing is RSH.
 */

type Inspectorate = (typeof inspectorates)[number]['value']

const namesOf: Record<Inspectorate, string[]> = {
  ofsted: ['Ofsted', 'Office for Standards in Education'],
  cqc: ['CQC', 'Care Quality Commission'],
  'hmi-probation': ['HMIP', 'HMI Probation', 'HM Inspectorate of Probation'],
  hmicfrs: ['HMICFRS', 'HM Inspectorate of Constabulary and Fire & Rescue Services'],
  'lga-peer-challenge': ['LGA', 'Local Government Association'],
  other: [],
}

const others = [
  ['RSH', 'Regulator of Social Housing'],
  ['LGSCO', 'Local Government and Social Care Ombudsman'],
  ['ICO', 'Information Commissioner’s Office'],
  ['EHRC', 'Equality and Human Rights Commission'],
]

/** Names that mean the same, whatever an administrator writes. */
export const inspectorateSynonyms: string[][] = [
  ...Object.values(namesOf).filter((names) => names.length > 1),
  ...others,
]

/** The first letters of a name of three words or more, without the small ones; undefined for a shorter one. */
const initials = (name: string): string | undefined => {
  const capitals = name.match(/\b[A-Z]/g) ?? []
  return capitals.length > 2 ? capitals.join('') : undefined
}

const asWords = (name: string): string[] => (/^[A-Z]{2,}$/.test(name) ? [acronym(name), name.toLowerCase()] : [name])

/**
 * The words by which reports of an inspectorate are known, beside its name.
 *
 * @param name as it was typed, for one that is not in the list
 */
export const inspectorateNames = (inspectorate: Inspectorate, name?: string | null): string[] => {
  const short = name ? initials(name) : undefined
  return [...namesOf[inspectorate], ...(short ? [short] : [])].flatMap(asWords)
}
