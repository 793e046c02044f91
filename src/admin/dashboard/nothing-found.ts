import { consultationsDefinition } from '@collections/consultations/definition'
import { contentTypes } from '@collections/definitions'
import { serviceNoticesDefinition } from '@collections/service-notices/definition'
import { hasRole, mayPublish } from '@/publishing/roles'

type Person = Parameters<typeof mayPublish>[0]

/*
 * An author is shown what is theirs, and only administrators what is wrong with mail, search and other systems. That
 * nothing was found says no more than was looked at.
 */

/** Says that there are no problems, as far as they are looked for on the start page of somebody. */
export const noProblems = (person: Person): string => {
  if (hasRole(person, 'admin')) return 'No problems found.'
  const isAll = contentTypes.every((type) => mayPublish(person, type))
  return isAll ? 'No problems found in what is published.' : 'No problems found in what you wrote.'
}

/** Says that nothing needs an outcome or a review, as far as somebody’s start page knows. */
export const nothingNeeded = (person: Person): string =>
  [consultationsDefinition.slug, serviceNoticesDefinition.slug].every((type) => mayPublish(person, type))
    ? 'Every closed consultation has its outcome, and no notice is forgotten.'
    : 'Nothing of yours needs an outcome or a review.'
