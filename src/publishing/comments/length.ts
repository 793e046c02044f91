/** How long what is said about a text may be, and the words of it that are quoted: in characters. */
export const longestComment = 2000
export const longestQuote = 300
