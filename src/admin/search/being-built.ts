/** Said while the index is new or was put aside: what is found is not all there is. */
export const beingBuilt =
  'The search is being built. This is what is found so far; look again in a minute for the rest.'
