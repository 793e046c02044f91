import type { UploadField } from 'payload'

type PictureOptions = { label?: string; description?: string; required?: boolean }

/** One picture of the library: chosen from its grid, or dropped and described. */
export const picture = (name: string, options: PictureOptions = {}) => {
  const { label = 'Picture', description, required } = options
  return {
    name,
    type: 'upload' as const,
    relationTo: 'media' as const,
    label,
    ...(required ? { required } : {}),
    admin: { description, components: { Field: '/src/admin/pictures/picture-field#PictureField' } },
  } satisfies UploadField
}

type PicturesOptions = PictureOptions & { minRows?: number; maxRows: number }

/** Several pictures of the library, in an order. */
export const pictures = (name: string, options: PicturesOptions): UploadField => {
  const { minRows, maxRows, ...rest } = options
  return { ...picture(name, { label: 'Pictures', ...rest }), hasMany: true, minRows, maxRows }
}
