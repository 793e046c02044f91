/** Stands before the letters of an acronym, so that SEND is another word than “send” (a letter of private use). */
const acronymMark = '\ue000'

export const acronym = (word: string): string => acronymMark + word.toLowerCase()

/** In capitals, with at most a small s behind: CQC, HMOs, PM10. */
export const isAcronym = (word: string): boolean => /^[A-Z][A-Z0-9]{1,9}s?$/.test(word)

/** Those that stand in councils' titles and could be words, or be read aloud as words. A word without a vowel is one by that. */
const known = new Set(
  `AGM AI ANPR BAME BBC CAMHS CCTV CEO CIL CIPFA CO2 COVID CQC CV DEFRA DVLA DWP EDI EHCP EIA EU EV FOI GCSE GDPR GP
  HGV HMO HMRC HR HRA HS2 ICB ICT ICS IOT LEP LGA LGBT LGBTQ LGPS MOD MOT MP MTFP MTFS NATO NEET NHS
  OFSTED ONS PFI PSPO RAF RNLI S106 SACRE SEN SENCO SEND SME SPD TPO TUPE UK UNESCO USA VAT VE VJ YMCA`.split(/\s+/),
)

/** Short forms that end in a small letter. */
const shortForms: Record<string, string> = { MR: 'Mr', MRS: 'Mrs', MS: 'Ms', DR: 'Dr', ST: 'St', LTD: 'Ltd', VS: 'vs' }

/**
 * Returns how a word of a text in capitals is written if it is no common word: NHS, HMOs, S106, Mr.
 *
 * @returns undefined for what may be any word
 */
export const writtenInCapitals = (word: string): string | undefined => {
  if (shortForms[word]) return shortForms[word]
  if (known.has(word)) return word
  if (word.endsWith('S') && known.has(word.slice(0, -1))) return `${word.slice(0, -1)}s`
  // Roman numbers, and words that nobody could say: CCTV, PM10.
  if (/^(?:[IVX]{1,5}|[A-Z]{1,5}\d+[A-Z]?)$/.test(word)) return word
  return /^[B-DF-HJ-NP-TV-XZ]{1,6}$/.test(word) ? word : undefined
}
