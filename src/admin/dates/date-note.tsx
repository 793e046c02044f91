import type { ReactNode } from 'react'
import type { ReadBack } from '@/words/read-back'
import type { Choice } from '@/words/refusal'

const shapes = {
  good: <path d="m2 9 4 4L14 4" />,
  careful: <path d="M3 15V2h9l-2 3 2 3H3" />,
  refused: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="m4 4 8 8" />
    </>
  ),
}

type LineProps = { tone: keyof typeof shapes; children: ReactNode }

const Line = ({ tone, children }: LineProps) => (
  <p className={`newsroom-date__line newsroom-date__line--${tone}`}>
    <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
      {shapes[tone]}
    </svg>
    <span>{children}</span>
  </p>
)

export type DateFeedback =
  | { is: 'read'; said: ReadBack }
  | { is: 'asked'; about?: string; question: string; choices: Choice[] }
  | { is: 'refused'; sentence: string; choices: Choice[] }

type Props = { id: string; note?: DateFeedback; onChoose: (choice: Choice) => void }

const choicesOf = (note?: DateFeedback): Choice[] => (note && note.is !== 'read' ? note.choices : [])

/** Shows what a typed date is, asked or refused in a line below it, with buttons for what may be meant. */
export const DateNote = ({ id, note, onChoose }: Props) => {
  const choices = choicesOf(note)
  return (
    <>
      <div id={id} className="newsroom-date__note" aria-live="polite">
        {note?.is === 'read' && (
          <Line tone={note.said.careful ? 'careful' : 'good'}>
            {note.said.pieces.map(({ text, strong }) => (strong ? <strong key={text}>{text}</strong> : text))}
          </Line>
        )}
        {note?.is === 'asked' && (
          <Line tone="careful">
            {note.about && `${note.about} `}
            <strong>{note.question}</strong>
          </Line>
        )}
        {note?.is === 'refused' && <Line tone="refused">{note.sentence}</Line>}
      </div>
      {choices.length > 0 && (
        <div className="newsroom-date__choices">
          {choices.map((choice) => (
            <button key={choice.text} type="button" onClick={() => onChoose(choice)}>
              {choice.label}
            </button>
          ))}
        </div>
      )}
    </>
  )
}
