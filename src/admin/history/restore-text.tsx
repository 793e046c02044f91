'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask } from '@/admin/form/ask'
import { useAction } from '@/admin/form/use-action'
import { QuestionDialog } from '@/admin/publishing/question-dialog'
import { sayWhatHappened } from '@/admin/publishing/say-what-happened'

type Props = {
  collectionSlug: string
  id: string
  versionId: string
  /** Says which text, such as “27 November, 10am”. */
  text: string
  /** Says where the document stands, in a sentence. */
  now: string
  says: string
}

/** Brings an older text back, as a draft: readers see no change, and nothing is lost. */
export const RestoreText = ({ collectionSlug, id, versionId, text, now, says }: Props) => {
  const { config } = useConfig()
  const router = useRouter()
  const [asks, setAsks] = useState(false)
  const { busy, problem, run } = useAction()
  const restore = () =>
    run(async () => {
      await ask('POST', `${config.routes.api}/${collectionSlug}/versions/${versionId}?draft=true`)
      sayWhatHappened(says)
      router.push(`${config.routes.admin}/collections/${collectionSlug}/${id}`)
    })
  return (
    <>
      <Button id="action-restore" buttonStyle="secondary" margin={false} size="medium" onClick={() => setAsks(true)}>
        Restore as draft …
      </Button>
      {asks && (
        <QuestionDialog
          title={`Bring back the text of ${text}?`}
          now={now}
          after="It becomes a draft, in the place of the newest one. Readers see no change."
          does={{ label: 'Restore as draft', disabled: busy, onDo: () => void restore() }}
          problem={problem}
          onClose={() => setAsks(false)}
        />
      )}
    </>
  )
}
