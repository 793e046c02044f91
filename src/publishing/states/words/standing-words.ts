import { type ActionRow, type Primary, primaryOf, rowsOf } from './actions'
import { type Facts, type Stand, standOf } from './facts'
import { sentence, whoseDraft } from './sentence'
import { headline, listCell } from './state-words'
import { type Done, toastFor } from './toasts'

/** Describes what stands below the sentence. */
export type Note = {
  kind: 'warning' | 'words'
  by?: string
  text: string
  /** It speaks of two texts that can be laid side by side. */
  compares?: true
}

/** All that is said about where a document stands, and what can be done with it now. */
export type StandingWords = {
  state: { kind: Stand['state']; words: string }
  sentence: string
  notes: Note[]
  primary?: Primary
  rows: ActionRow[]
  listCell: string
  toast: (done: Done, at?: string) => string
}

const capital = (words: string): string => `${words[0]?.toUpperCase()}${words.slice(1)}`

const notesOf = (facts: Facts, stand: Stand): Note[] => {
  const notes: Note[] = []
  const { said, change, differs } = facts
  const isLeftOut = change ? !change.isNewest : stand.state === 'scheduled' && stand.hasNewerDraft
  if (isLeftOut) {
    const what = `${capital(whoseDraft(facts))} ${differs ? `differs: ${differs}` : 'differs'}.`
    notes.push({ kind: 'warning', text: `${what} Approve it, and it goes out instead.`, compares: true })
  }
  if (said) notes.push({ kind: 'words', by: said.by, text: said.words })
  return notes
}

const headlineOf = (facts: Facts, stand: Stand, now: Date): string => {
  if (!facts.standing) return 'Not saved yet'
  const isAlone = stand.state === 'draft' || stand.state === 'submitted'
  return stand.needsAnother && isAlone ? 'Needs a second person' : headline(facts.standing, facts.type, now)
}

/**
 * Returns where a document stands, in words: for the panel beside its form, its buttons, the lists, and what is
 * said when something was done.
 *
 * @param facts the document, the person who looks, and the rules that hold
 * @param now the moment to judge at
 */
export const standingWords = (facts: Facts, now: Date): StandingWords => {
  const stand = standOf(facts, now)
  return {
    state: { kind: stand.state, words: headlineOf(facts, stand, now) },
    sentence: sentence(facts, now),
    notes: notesOf(facts, stand),
    primary: primaryOf(facts, now),
    rows: rowsOf(facts, now),
    listCell: facts.standing ? listCell(facts.standing, facts.type, now) : 'Not saved yet',
    toast: (done, at) => toastFor(done, facts, now, at),
  }
}
