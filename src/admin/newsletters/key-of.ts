import type { Ref } from './read-items'

/** Names a document of the site in one word: "news/12". */
export const keyOf = ({ relationTo, value }: Ref): string => `${relationTo}/${value}`
