'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { ProblemNote } from '@/admin/form/problem-note'
import type { Remark } from '@/publishing/comments/comments'
import { longestQuote } from '@/publishing/comments/length'
import { CommentForm } from './comment-form'
import { RemarkItem } from './remark-item'
import { selectedWords } from './show-in-text'
import { useComments } from './use-comments'
import { useMarkedWords } from './use-marked-words'

/** The words that were selected last in the text of the form: a click elsewhere takes the selection away. */
const useSelectedWords = () => {
  const words = useRef<string>(undefined)
  useEffect(() => {
    const look = () => {
      const selected = selectedWords()
      if (selected) words.current = selected.slice(0, longestQuote)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  return words
}

const headingOf = (open: number): string => {
  if (open === 0) return 'Comments'
  return open === 1 ? '1 open comment' : `${open} open comments`
}

const Panel = () => {
  const heading = useId()
  const { remarks, say, mark, busy, problem } = useComments()
  const selected = useSelectedWords()
  const [writing, setWriting] = useState<{ quote?: string }>()
  const [isAllShown, setAllShown] = useState(false)
  const open = (remarks ?? []).filter(({ done }) => !done)
  useMarkedWords(open.flatMap(({ quote }) => quote ?? []))
  if (!remarks) return null
  const shown: Remark[] = isAllShown ? remarks : open
  const begin = () => {
    setWriting({ quote: selected.current })
    selected.current = undefined
  }
  return (
    <section className="newsroom-panel newsroom-comments" aria-labelledby={heading}>
      <h2 className="newsroom-panel__title" id={heading}>
        {headingOf(open.length)}
      </h2>
      {shown.length > 0 && (
        <ol className="newsroom-comments__list">
          {shown.map((remark) => (
            <RemarkItem
              key={remark.id}
              remark={remark}
              busy={busy}
              onAnswer={(text) => say({ text, answerTo: remark.id })}
              onDone={(done) => void mark(remark.id, done)}
            />
          ))}
        </ol>
      )}
      <ProblemNote problem={problem} />
      {writing ? (
        <CommentForm
          label={writing.quote ? `About “${writing.quote}”` : 'About the whole text'}
          hint="For colleagues who work on this. Readers never see it."
          button="Comment"
          busy={busy}
          onSay={async (text) => {
            const isSaid = await say({ text, quote: writing.quote })
            if (isSaid) setWriting(undefined)
            return isSaid
          }}
          onCancel={() => setWriting(undefined)}
        />
      ) : (
        <button className="newsroom-fold newsroom-fold--plain" type="button" onClick={begin}>
          Comment on it, or on what you have selected …
        </button>
      )}
      {remarks.length > open.length && (
        <button className="newsroom-fold newsroom-fold--plain" type="button" onClick={() => setAllShown(!isAllShown)}>
          {isAllShown ? 'Hide those that are done' : `Show ${remarks.length - open.length} that are done`}
        </button>
      )}
    </section>
  )
}

/** Beside the text: what colleagues say about it, down to a word of it. Nothing of it is ever part of the text. */
export const CommentsPanel = () => {
  const { id } = useDocumentInfo()
  return id ? <Panel /> : null
}
