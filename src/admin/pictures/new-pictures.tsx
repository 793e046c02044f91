import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Media } from '@/payload-types'
import { UploadStrip } from './upload-strip'
import { useUploads } from './use-uploads'

type Props = { files: File[]; onDone: (pictures: Media[]) => void }

/** New pictures, described before they are added: over the form, which stays as it is. */
export const NewPictures = ({ files, onDone }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const begun = useRef(false)
  const adding = useUploads(onDone)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is opened once, with what was dropped.
  useEffect(() => {
    dialog.current?.showModal()
    if (!begun.current) adding.take(files)
    begun.current = true
  }, [])
  const label = files.length === 1 ? 'A new picture' : 'New pictures'
  return createPortal(
    <dialog ref={dialog} className="newsroom-dialog" aria-label={label} onClose={() => onDone([])}>
      <UploadStrip adding={adding} onUse={(same) => onDone([same])} />
      <Button buttonStyle="secondary" margin={false} size="small" onClick={() => dialog.current?.close()}>
        Back to the form
      </Button>
    </dialog>,
    document.body,
  )
}
