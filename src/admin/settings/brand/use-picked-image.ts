import { useConfig, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from '@/admin/form/ask'
import type { Media } from '@/payload-types'

const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : (value as { id?: string } | null | undefined)?.id

/** The image that a field of the form names, saved or not. */
export const usePickedImage = (path: string): Media | undefined => {
  const { config } = useConfig()
  const id = useFormFields(([fields]) => idOf(fields?.[path]?.value))
  const [image, setImage] = useState<Media>()
  useEffect(() => {
    if (!id) return
    ask<Media>('GET', `${config.routes.api}/media/${id}?depth=0`)
      .then(setImage)
      // Without it the sample shows the name, as the site does.
      .catch(() => setImage(undefined))
  }, [id, config.routes.api])
  return image?.id === id ? image : undefined
}
