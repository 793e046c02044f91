import { differenceInMonths } from 'date-fns'

/** Says where the statement stands: a page of the council's own with this slug is shown as part of it. */
export const statementSlug = 'accessibility'

export const statementAddress = `/${statementSlug}`

export type Compliance = 'full' | 'partial' | 'none'

export type TestAge = 'never' | 'overdue' | 'recent'

/** Returns whether somebody has to test the site again: the regulations ask for a statement that is kept up to date. */
export const testAge = (testedOn: string | Date | null | undefined, now: Date): TestAge => {
  if (!testedOn) return 'never'
  return differenceInMonths(now, new Date(testedOn)) >= 12 ? 'overdue' : 'recent'
}

type Claim = {
  compliance?: string | null
  testedOn?: string | Date | null
  problems?: { reason?: string | null }[] | null
}

/**
 * Returns what a council may not say of its site, which is a legal document.
 *
 * @returns what is wrong and what to do, or undefined
 */
export const complianceProblem = ({ compliance, testedOn, problems }: Claim): string | undefined => {
  if (compliance !== 'full') return undefined
  if (!testedOn) return 'Enter the date of the last test first: nobody can say that a site complies without testing it.'
  return problems?.some(({ reason }) => (reason ?? 'fails') === 'fails')
    ? 'A problem below fails the guidelines, so the site complies partly at most.'
    : undefined
}
