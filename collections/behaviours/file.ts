import path from 'node:path'
import { type CollectionBeforeOperationHook, type CollectionConfig, ValidationError } from 'payload'

type Problem = { path: string; message: string }
type Check = (value: unknown, context: unknown) => unknown

/** What a file is, is judged by its content; but servers and programs go by its name, so both must agree. */
const nameSaysWhatItIs =
  (extensions: string[]): CollectionBeforeOperationHook =>
  ({ args, req, collection }) => {
    const name = req.file?.name
    if (!name || extensions.includes(path.extname(name).slice(1).toLowerCase())) return args
    const message = `“${name}” is not a file to use here: its name must end with .${extensions.join(', .')}.`
    throw new ValidationError({ collection: collection.slug, errors: [{ path: 'file', message }] })
  }

/** Payload takes the old file away before it looks at the form, so look first. */
const formBeforeFile: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  if (operation !== 'update' || !args.data) return args
  const data = args.data as Record<string, unknown>
  const problems: Problem[] = []
  for (const field of collection.fields) {
    if (!('name' in field) || !(field.name in data) || !('validate' in field) || !field.validate) continue
    const context = { ...field, data, siblingData: data, req, operation, path: [field.name], event: 'submit' }
    const found = await (field.validate as Check)(data[field.name], context)
    if (typeof found === 'string') problems.push({ path: field.name, message: found })
  }
  if (problems.length > 0) throw new ValidationError({ collection: collection.slug, errors: problems })
  return args
}

/**
 * Is a file with words about it.
 *
 * @param extensions how its name may end, without the dot
 */
export const isFile = (extensions: string[]): NonNullable<CollectionConfig['hooks']> => ({
  beforeOperation: [nameSaysWhatItIs(extensions), formBeforeFile],
})
