/** Why the public may be kept out: the paragraphs of Schedule 12A to the Local Government Act 1972, part 1. */
export const exemptReasons = [
  { value: '1', label: 'Paragraph 1: information relating to an individual' },
  { value: '2', label: 'Paragraph 2: information likely to reveal who an individual is' },
  { value: '3', label: 'Paragraph 3: the financial or business affairs of a person or body, the council included' },
  { value: '4', label: 'Paragraph 4: consultations or negotiations about labour relations' },
  { value: '5', label: 'Paragraph 5: legal professional privilege' },
  { value: '6', label: 'Paragraph 6: a notice, an order or a direction the council proposes to make' },
  { value: '7', label: 'Paragraph 7: preventing, investigating or prosecuting crime' },
  { value: 'confidential', label: 'Confidential information, section 100A(3)' },
] as const

/** The reason in words, as feeds and lists say it. */
export const reasonInWords = (reason: string | null | undefined): string | undefined =>
  exemptReasons.find(({ value }) => value === reason)?.label

const law = 'the Local Government Act 1972'

/** Why an item's papers are not published, in a sentence for readers. */
export const whyExempt = (reason: string | null | undefined): string => {
  const label = reasonInWords(reason)
  const [, paragraph, what] = /^Paragraph (\d): (.+)$/.exec(label ?? '') ?? []
  if (paragraph)
    return `Its report and minutes are exempt from publication under paragraph ${paragraph} of Schedule 12A to ${law}: ${what}.`
  if (label)
    return `Its report and minutes are not published: they hold confidential information (section 100A(3) of ${law}).`
  return `Its report and minutes are exempt from publication (Schedule 12A to ${law}). The agenda says why.`
}
