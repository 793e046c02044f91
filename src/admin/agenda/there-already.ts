/** " 1 of them is there already.", of items in a pasted agenda; '' for none. */
export const thereAlready = (count: number): string =>
  count > 0 ? ` ${count} of them ${count === 1 ? 'is' : 'are'} there already.` : ''
