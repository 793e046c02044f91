import type { DocumentState } from '@/publishing/states/state'

/** A state as a word with its shape and colour, where there is one line. */
export const StateChip = ({ kind, words }: { kind: DocumentState; words: string }) => (
  <span className="newsroom-state newsroom-state--chip" data-state={kind}>
    {words}
  </span>
)
