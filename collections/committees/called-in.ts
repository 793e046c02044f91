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

/** Returns what resolutions call a committee: "Board" for a "Health and Wellbeing Board". */
export const calledInResolutions = ({ title, calledIn }: Pick<Committee, 'title' | 'calledIn'>): string => {
  if (calledIn) return calledIn
  const last = title.trim().split(/\s+/).at(-1) ?? ''
  return bodies.has(last.toLowerCase()) ? last : title
}
