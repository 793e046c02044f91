import type { CollectionBeforeChangeHook, Field } from 'payload'
import sharp from 'sharp'

/** A picture of few dots, drawn large and so blurred until the real one is there: about 150 characters. */
export const placeholder: Field = {
  name: 'placeholder',
  type: 'text',
  access: { create: () => false, update: () => false },
  admin: { hidden: true },
}

/** Says how wide: enough to tell sky from ground. */
const dots = 14

/**
 * @param picture the bytes of an image
 * @returns an address that holds a tiny version; null for one that can be seen through, under which it would show
 */
export const placeholderOf = async (picture: Buffer): Promise<string | null> => {
  const image = sharp(picture)
  const { hasAlpha } = await image.metadata()
  if (hasAlpha && !(await image.stats()).isOpaque) return null
  const tiny = await image.rotate().resize(dots).webp({ quality: 20, effort: 6, smartSubsample: true }).toBuffer()
  return `data:image/webp;base64,${tiny.toString('base64')}`
}

/** Makes it of each new file. Without one a picture simply comes as it is. */
export const drawPlaceholder: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!req.file?.data) return data
  return { ...data, placeholder: await placeholderOf(req.file.data).catch(() => null) }
}
