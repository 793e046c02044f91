import type { Note } from '@/publishing/states/words/standing-words'
import { dayAndTime } from '@/words/dates'
import type { Shown } from './use-standing'

const NoteItem = ({ note, history }: { note: Note; history?: string }) => (
  <p className={note.kind === 'warning' ? 'newsroom-notice' : 'newsroom-said'}>
    {note.by && <strong>{note.by}: </strong>}
    {note.text}
    {note.compares && history && (
      <>
        {' '}
        <a href={history}>Compare</a>
      </>
    )}
  </p>
)

type Props = { shown: Pick<Shown, 'panel' | 'words'>; history?: string }

/** Shows where the document stands: a state, who sees what and when, and what to know about it. */
export const StateHead = ({ shown: { panel, words }, history }: Props) => {
  const { failed, address } = panel
  return (
    <>
      <h2 className="newsroom-state" data-state={words.state.kind}>
        {words.state.words}
      </h2>
      <p className="newsroom-sentence">{words.sentence}</p>
      {words.notes.map((note) => (
        <NoteItem key={note.text} note={note} history={history} />
      ))}
      {failed && (
        <p className="newsroom-notice">
          The change planned for {dayAndTime(failed.goesLiveAt)} was not published. {failed.problem}
        </p>
      )}
      {address && (
        <p>
          <a href={address} target="_blank" rel="noreferrer">
            See the page
          </a>
        </p>
      )}
    </>
  )
}
