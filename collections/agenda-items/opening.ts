import { calledInResolutions } from '@collections/committees/called-in'
import type { Committee } from '@/payload-types'
import { isClause } from './said-in-words'
import { type Resolution, saysItself } from './verbs'

/** What introduces them: "RESOLVED – that the Board:"; before those that say their own "That …", only the first word. */
export const opening = (
  resolutions: Pick<Resolution, 'verb' | 'text'>[],
  committee?: Pick<Committee, 'title' | 'calledIn'>,
): string => {
  const word = committee ? 'RESOLVED' : 'DECIDED'
  const several = resolutions.length > 1
  if (resolutions.some(saysItself)) return several ? `${word}:` : `${word} – `
  const clauses = resolutions.filter(({ verb, text }) => verb === 'other' && isClause(text))
  if (clauses.length === resolutions.length) return `${word} – that${several ? ':' : ' '}`
  if (!committee || clauses.length > 0) return several ? `${word}:` : `${word} – `
  return `${word} – that the ${calledInResolutions(committee)}${several ? ':' : ' '}`
}
