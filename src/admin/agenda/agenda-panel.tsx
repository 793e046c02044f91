'use client'

import { agendaItemsDefinition } from '@collections/agenda-items/definition'
import { Button, toast, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask, withQuery } from '@/admin/form/ask'
import { ProblemNote } from '@/admin/form/problem-note'
import { useAction } from '@/admin/form/use-action'
import { useDocumentState } from '@/admin/publishing/use-document-state'
import { counted } from '@/words/counted'
import { PasteDialog } from './paste-dialog'
import { thereAlready } from './there-already'

type Item = { id: string; number?: string; title?: string; standing?: string; _status?: 'draft' | 'published' }

type AgendaRead = {
  items: {
    number: string
    title: string
    exempt: boolean
    isThere: boolean
    thereAs?: string
    isTwice: boolean
  }[]
  entered: number
}

type MinutesRead = {
  items: {
    id: string
    number: string
    title: string
    isFound: boolean
    /** It has minutes already, which stay in its history. */
    replaces: boolean
    paragraphs: number
    resolutions: unknown[]
  }[]
  unknown: string[]
  entered: number
  meeting?: MeetingNow
}

/** What became of the meeting itself, whose form this is. */
type MeetingNow = { minutesState: string; updatedAt: string }

type Published = { published: number; problems: string[]; meeting?: MeetingNow }

const items = (count: number): string => counted(count, 'item', 'items')

const agendaFound = ({ items: all }: AgendaRead) => {
  const fresh = all.filter(({ isThere }) => !isThere)
  return {
    does: fresh.length > 0 ? `Enter ${items(fresh.length)}` : undefined,
    shown: (
      <>
        <p>
          {fresh.length > 0 ? `${items(all.length)} found.` : 'Every number in it is on the agenda already.'}
          {fresh.length > 0 && thereAlready(all.length - fresh.length)}
        </p>
        <ol>
          {all.map(({ number, title, exempt, isThere, thereAs, isTwice }, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may have one number, and one title.
            <li key={n}>
              <b>{number}</b> <span dir="auto">{title}</span>
              {exempt && ' · exempt'}
              {isTwice && ' · another has this number'}
              {isThere && ' · there already'}
              {thereAs && (
                <>
                  , as <q dir="auto">{thereAs}</q>
                </>
              )}
            </li>
          ))}
        </ol>
      </>
    ),
  }
}

const minutesFound = ({ items: all, unknown }: MinutesRead) => {
  const found = all.filter(({ isFound }) => isFound)
  const without = all.length - found.length
  return {
    does: `Enter the minutes of ${items(found.length)}`,
    shown: (
      <>
        <p>
          Minutes of {items(found.length)} found.
          {without > 0 && ` ${items(without)} of the agenda ${without === 1 ? 'has' : 'have'} none in it.`}
        </p>
        <ol>
          {found.map(({ id, number, title, replaces, paragraphs, resolutions }) => (
            <li key={id}>
              <b>{number}</b> <span dir="auto">{title}</span> · {counted(paragraphs, 'paragraph', 'paragraphs')},{' '}
              {counted(resolutions.length, 'resolution', 'resolutions')}
              {replaces && ', in place of what it has'}
            </li>
          ))}
        </ol>
        {unknown.length > 0 && <p>On no item of yours, and left out: {unknown.join('; ')}.</p>}
      </>
    ),
  }
}

/** The agenda of a meeting in its form: its items, pasted in, and published together. */
export const AgendaPanel = () => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const [agenda, setAgenda] = useState<Item[]>()
  const [pasting, setPasting] = useState<'agenda' | 'minutes'>()
  const [looks, setLooks] = useState(0)
  const { busy, problem, run } = useAction()
  const { dispatchFields } = useForm()
  const { refresh } = useDocumentState()
  const { slug } = agendaItemsDefinition
  const address = `${config.routes.api}/meetings/${id}`
  const lookAgain = () => setLooks((before) => before + 1)
  /** The form was loaded from the version before: with what it has now it can be saved. */
  const takeOver = (meeting: MeetingNow | undefined) => {
    if (!meeting) return
    for (const path of ['minutesState', 'updatedAt'] as const)
      dispatchFields({ type: 'UPDATE', path, value: meeting[path] })
    void refresh()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: after something was entered or published it is another.
  useEffect(() => {
    if (!id) return undefined
    let isHere = true
    const query = { 'where[meeting][equals]': id, draft: 'true', sort: 'order', limit: 0, depth: 0 }
    ask<{ docs: Item[] }>('GET', withQuery(`${config.routes.api}/${slug}`, query))
      .then(({ docs }) => isHere && setAgenda(docs))
      .catch(() => undefined)
    return () => {
      isHere = false
    }
  }, [id, config.routes.api, slug, looks])
  if (!id) return <p className="newsroom-agenda__later">Save the meeting, and its agenda goes in here.</p>
  if (!agenda) return null
  const drafts = agenda.filter(({ _status }) => _status !== 'published').length
  const publish = () =>
    run(async () => {
      const { published, problems, meeting } = await ask<Published>('POST', `${address}/publish-agenda`, {})
      takeOver(meeting)
      lookAgain()
      if (published > 0) toast.success(`${items(published)} published.`)
      if (problems.length > 0) throw new Error(problems.join(' '))
    })
  const admin = `${config.routes.admin}/collections/${slug}`
  return (
    <section className="newsroom-agenda" aria-labelledby="agenda-heading">
      <h3 id="agenda-heading">Agenda</h3>
      {agenda.length === 0 && (
        <p>Nothing is on the agenda yet. Paste it from Word or a PDF, or add items one by one.</p>
      )}
      <ol>
        {agenda.map(({ id: item, number, title, standing }) => (
          <li key={item}>
            <b>{number}</b>{' '}
            <a href={`${admin}/${item}`} dir="auto">
              {title || 'Without a title'}
            </a>
            {standing && <span className="newsroom-agenda__standing"> · {standing}</span>}
          </li>
        ))}
      </ol>
      <div className="newsroom-actions">
        <Button
          id="action-paste-agenda"
          buttonStyle="secondary"
          margin={false}
          size="medium"
          onClick={() => setPasting('agenda')}
        >
          Paste an agenda …
        </Button>
        {agenda.length > 0 && (
          <Button
            id="action-paste-minutes"
            buttonStyle="secondary"
            margin={false}
            size="medium"
            onClick={() => setPasting('minutes')}
          >
            Paste minutes …
          </Button>
        )}
        {drafts > 0 && (
          <Button
            id="action-publish-agenda"
            disabled={busy}
            margin={false}
            size="medium"
            onClick={() => void publish()}
          >
            Publish {items(drafts)}
          </Button>
        )}
      </div>
      <ProblemNote problem={problem} />
      {pasting === 'agenda' && (
        <PasteDialog<AgendaRead>
          title="Paste an agenda"
          label="Text of the agenda"
          hint="Each item begins with its number. What stands below a title becomes what the item is for; “Contact: …” names its officer."
          address={`${address}/agenda`}
          found={agendaFound}
          onEntered={({ entered }) => {
            toast.success(`${items(entered)} entered as drafts.`)
            lookAgain()
          }}
          onClose={() => setPasting(undefined)}
        />
      )}
      {pasting === 'minutes' && (
        <PasteDialog<MinutesRead>
          title="Paste minutes"
          label="Text of the minutes"
          hint="Each part begins with the number or the title of its item. What follows “RESOLVED” becomes resolutions."
          address={`${address}/minutes`}
          found={minutesFound}
          onEntered={({ entered, meeting }) => {
            takeOver(meeting)
            toast.success(`Minutes of ${items(entered)} entered as drafts.`)
            lookAgain()
          }}
          onClose={() => setPasting(undefined)}
        />
      )}
    </section>
  )
}
