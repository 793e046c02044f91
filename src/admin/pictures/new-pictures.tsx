import { Button, toast, useConfig } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Media } from '@/payload-types'
import { refusedWords } from './chosen-of'
import { UploadStrip } from './upload-strip'
import { useUploads } from './use-uploads'

type Props = {
  files: File[]
  /** Takes what is in the library now. Others may be on their way still. */
  onAdded: (pictures: Media[]) => void
  onClose: () => void
}

/** New pictures, described before they are added: over the form, which stays as it is, until none is left. */
export const NewPictures = ({ files, onAdded, onClose }: Props) => {
  const { config } = useConfig()
  const dialog = useRef<HTMLDialogElement>(null)
  const begun = useRef(false)
  const adding = useUploads({
    api: config.routes.api,
    onAdded,
    onDone: onClose,
    onRefused: (names) => toast.error(refusedWords(names)),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is opened once, with what was dropped.
  useEffect(() => {
    dialog.current?.showModal()
    if (!begun.current && adding.take(files) === 0) onClose()
    begun.current = true
  }, [])
  const label = files.length === 1 ? 'A new picture' : 'New pictures'
  return createPortal(
    <dialog
      ref={dialog}
      className="newsroom-dialog"
      aria-label={label}
      onCancel={(event) => adding.busy && event.preventDefault()}
      onClose={onClose}
    >
      <UploadStrip adding={adding} onUse={(same) => onAdded([same])} />
      <Button buttonStyle="secondary" disabled={adding.busy} margin={false} onClick={() => dialog.current?.close()}>
        Back to the form
      </Button>
    </dialog>,
    document.body,
  )
}
