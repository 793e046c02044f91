/** Describes how far something that takes long has come. */
export type Progress = {
  /** Says what is done, and all there is to do: documents, or rows of the log. 0 while it is not known. */
  done: number
  of: number
}

let underWay: Progress | undefined
let times = 0

/** Returns how far the search index of this process is from answering rightly; undefined when it does, or soon will. */
export const indexProgress = (): Progress | undefined => underWay

/** Returns how often it was not, and then was again: what was made meanwhile says so, or says less. */
export const timesReady = (): number => times

/** Is told how far it has come, by who brings it up to date; undefined when it is. */
export const noteProgress = (progress: Progress | undefined): void => {
  if (underWay && !progress) times += 1
  underWay = progress
}

/** The search index is being built, or is far behind, and what it would answer is not right. */
export class IndexNotReadyError extends Error {
  override name = 'IndexNotReadyError'
  constructor() {
    super('The search index is being built.')
  }
}
