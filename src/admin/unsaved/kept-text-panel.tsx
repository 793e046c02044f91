'use client'

import { Button, toast, useConfig, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useId, useMemo, useState } from 'react'
import { ask } from '@/admin/form/ask'
import { ProblemNote } from '@/admin/form/problem-note'
import { useAction } from '@/admin/form/use-action'
import { didAt } from '@/publishing/states/words/when'
import type { KeptText } from '@/publishing/unsaved/kept-text'
import { addressOfKept, beginKeeping, forgetText, formOf, type KeptForm } from './kept-state'
import { otherTabs, sayOpen } from './this-tab'
import { useKeepText } from './use-keep-text'

type OfferProps = { kept: KeptText; isOfThisTab: boolean; onForget: () => Promise<void>; onDone: () => void }

/** Says that something typed here was never saved, and lets its writer go on with it. */
const Offer = ({ kept, isOfThisTab, onForget, onDone }: OfferProps) => {
  const heading = useId()
  const { reset, setModified } = useForm()
  const modified = useFormModified()
  const { busy, problem, run } = useAction()
  const goOn = () =>
    run(async () => {
      await reset(kept.data)
      setModified(true)
      toast.success('Your text is back in the form. It is not saved yet.')
      // From here on this tab keeps it.
      if (!isOfThisTab) await onForget()
      onDone()
    })
  const forget = () =>
    run(async () => {
      await onForget()
      onDone()
    })
  return (
    <section className="newsroom-panel newsroom-kept" aria-labelledby={heading}>
      <h2 className="newsroom-panel__title" id={heading}>
        You typed more, and did not save it
      </h2>
      <p>
        You typed last {didAt(new Date(kept.at), new Date())}.{' '}
        {modified && 'Going on replaces what you have typed since.'}
      </p>
      <ProblemNote problem={problem} />
      <div className="newsroom-actions">
        <Button id="action-go-on" disabled={busy} margin={false} size="medium" onClick={() => void goOn()}>
          Go on with it
        </Button>
        <Button buttonStyle="secondary" disabled={busy} margin={false} size="medium" onClick={() => void forget()}>
          Throw it away
        </Button>
      </div>
    </section>
  )
}

/** Without a connection it is tried again. In milliseconds. */
const lookAgainAfter = 10_000

/** Keeps what is typed, and offers what was typed before and not saved. */
const Keeper = ({ api, form }: { api: string; form: KeptForm }) => {
  const [kept, setKept] = useState<KeptText>()
  const [looked, setLooked] = useState(false)
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try looks once more.
  useEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined
    beginKeeping(false)
    if (form.tab) sayOpen()
    const open = form.tab ? `&open=${otherTabs().join(',')}` : ''
    ask<{ kept?: KeptText }>('GET', `${addressOfKept(api, form)}${open}`)
      .then((answer) => {
        beginKeeping(Boolean(answer.kept))
        setKept(answer.kept)
        setLooked(true)
      })
      // Until it is known what is kept, nothing is put in its place.
      .catch(() => {
        again = setTimeout(() => setTries((count) => count + 1), lookAgainAfter)
      })
    return () => clearTimeout(again)
  }, [api, form, tries])
  const settle = () => {
    beginKeeping(false)
    setKept(undefined)
  }
  useKeepText(api, form, looked && !kept)
  if (!kept) return null
  const from = kept.tab ? { ...form, tab: kept.tab } : form
  const isOfThisTab = from.tab === form.tab
  return <Offer kept={kept} isOfThisTab={isOfThisTab} onForget={() => forgetText(api, from)} onDone={settle} />
}

/** First beside the form. */
export const KeptTextPanel = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const documentId = String(id ?? '')
  const form = useMemo(() => formOf(String(collectionSlug), documentId), [collectionSlug, documentId])
  return <Keeper key={documentId} api={config.routes.api} form={form} />
}
