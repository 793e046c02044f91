'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Remark } from '@/publishing/comments/comments'
import { didAt } from '@/publishing/states/words/when'
import { CommentForm } from './comment-form'
import { showInText } from './show-in-text'

type Said = Pick<Remark, 'text' | 'byName' | 'isYours' | 'at'>

const Words = ({ said: { text, byName, isYours, at } }: { said: Said }) => (
  <>
    <p className="newsroom-comments__who">
      <strong>{isYours ? 'You' : byName}</strong>{' '}
      <time className="newsroom-quiet" dateTime={at}>
        {didAt(new Date(at), new Date())}
      </time>
    </p>
    <p className="newsroom-comments__text">{text}</p>
  </>
)

type Props = {
  remark: Remark
  busy: boolean
  onAnswer: (text: string) => Promise<boolean>
  onDone: (done: boolean) => void
}

/** Shows what somebody said, the words it is about, and what was answered. */
export const RemarkItem = ({ remark, busy, onAnswer, onDone }: Props) => {
  const [isAnswering, setAnswering] = useState(false)
  const [isGone, setGone] = useState(false)
  const { quote, done, answers, text } = remark
  const about = text.length > 40 ? `${text.slice(0, 40)}…` : text
  return (
    <li className="newsroom-comments__item">
      {quote && (
        <button className="newsroom-comments__quote" type="button" onClick={() => setGone(!showInText(quote))}>
          “{quote}”
        </button>
      )}
      {isGone && <p role="status">The text no longer has these words.</p>}
      <Words said={remark} />
      {answers.length > 0 && (
        <ol className="newsroom-comments__answers">
          {answers.map((answer) => (
            <li key={answer.id}>
              <Words said={answer} />
            </li>
          ))}
        </ol>
      )}
      {done && (
        <p className="newsroom-quiet">
          {done.byName} saw to it {didAt(new Date(done.at), new Date())}.
        </p>
      )}
      {isAnswering ? (
        <CommentForm
          label="Your answer"
          button="Answer"
          busy={busy}
          onSay={async (said) => {
            const isSaid = await onAnswer(said)
            if (isSaid) setAnswering(false)
            return isSaid
          }}
          onCancel={() => setAnswering(false)}
        />
      ) : (
        <div className="newsroom-actions">
          {!done && (
            <Button
              aria-label={`Answer “${about}”`}
              buttonStyle="secondary"
              margin={false}
              size="small"
              onClick={() => setAnswering(true)}
            >
              Answer
            </Button>
          )}
          <Button
            aria-label={done ? `Open “${about}” again` : `“${about}” is done`}
            buttonStyle="secondary"
            disabled={busy}
            margin={false}
            size="small"
            onClick={() => onDone(!done)}
          >
            {done ? 'Open again' : 'Done'}
          </Button>
        </div>
      )}
    </li>
  )
}
