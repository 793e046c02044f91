/*
 * What rules have to know of a field stands at the field, as its `custom`. Everything else they find out from its
 * type: that it is a date, shows a file, names another document, or is read by staff alone. So a field that is
 * still to come is seen by every rule.
 */

export type FieldFacts = {
  /** It only decides about the document, such as when it goes live: whoever sets it has not edited the text. */
  decision?: boolean
  /** The date inside it from which readers see it: all of a group, or each row of a list by itself. */
  publicFrom?: string
  /** Readers never see it while this tick of the document is set, or is not known. */
  hiddenIf?: string
  /** Says what readers call it: before they would lose it, a question is asked. */
  partName?: string
  /** This date has to be later than another of the same document. */
  after?: { field: string; label: string }
}

/** The facts that stand at a field. */
export const factsOf = ({ custom }: { custom?: Record<string, unknown> }): FieldFacts => custom ?? {}
