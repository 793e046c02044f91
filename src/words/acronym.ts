/** Stands before the letters of an acronym, so that SEND is another word than “send” (a letter of private use). */
const acronymMark = '\ue000'

export const acronym = (word: string): string => acronymMark + word.toLowerCase()

/** In capitals, with at most a small s behind: CQC, HMOs, PM10. */
export const isAcronym = (word: string): boolean => /^[A-Z][A-Z0-9]{1,9}s?$/.test(word)
