/** Says what somebody has begun and not finished: a draft may lack everything but a title. */
export const incompleteDraft = {
  title: 'Warm spaces: where to find one (waiting for the list from libraries)',
  kind: 'news' as const,
}
