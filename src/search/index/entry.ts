/** Lists what is searched, with the weight of a word that stands there. */
export const textColumns = [
  { name: 'title', weight: 12 },
  { name: 'summary', weight: 5 },
  { name: 'findings', weight: 3 },
  { name: 'body', weight: 1 },
  { name: 'documents', weight: 0.5 },
] as const
