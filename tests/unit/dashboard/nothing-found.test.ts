import { describe, expect, it } from 'vitest'
import { noProblems, nothingNeeded } from '@/admin/dashboard/nothing-found'
import type { Role } from '@/words/roles'

const as = (...roles: Role[]) => ({ roles })
const all = 'Every closed consultation has its outcome, and no notice is forgotten.'
const own = 'Nothing of yours needs an outcome or a review.'

describe('a start page says of what it found nothing', () => {
  it.each<[who: string, person: { roles: Role[] }, problems: string, needed: string]>([
    ['administrators are shown everything', as('admin'), 'No problems found.', all],
    ['editors all that is published', as('editor'), 'No problems found in what is published.', all],
    ['an editor who writes too, as well', as('author', 'editor'), 'No problems found in what is published.', all],
    ['authors what they wrote', as('author'), 'No problems found in what you wrote.', own],
    ['and so those who only publish notices', as('notices'), 'No problems found in what you wrote.', own],
    ['also if they write', as('notices', 'author'), 'No problems found in what you wrote.', own],
  ])('%s', (_, person, problems, needed) => {
    expect(noProblems(person)).toBe(problems)
    expect(nothingNeeded(person)).toBe(needed)
  })
})
