import type { Committee } from '@/payload-types'

/** What councils call those who decide, as the last word of a name. */
const bodies = new Set([
  'assembly',
  'board',
  'cabinet',
  'commission',
  'committee',
  'council',
  'executive',
  'forum',
  'panel',
])

/** Whether a name ends as those of committees do: "the Health and Wellbeing Board", "Council". */
export const isBody = (name: string): boolean => bodies.has(name.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '')

/** Returns what resolutions call a committee: "Board" for a "Health and Wellbeing Board". */
export const calledInResolutions = ({ title, calledIn }: Pick<Committee, 'title' | 'calledIn'>): string => {
  if (calledIn) return calledIn
  return isBody(title) ? (title.trim().split(/\s+/).at(-1) as string) : title
}
