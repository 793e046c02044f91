/** Something to choose in place of what was typed: what the button says, and the text it stands for. */
export type Choice = { label: string; text: string }

/** What was typed can't be taken: why, and what may have been meant. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly offers: Choice[] = [],
  ) {
    super(message)
  }
}
