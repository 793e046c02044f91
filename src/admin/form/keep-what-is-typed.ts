import { isContentType } from '@collections/definitions'
import type { ServerFunctionClientArgs } from 'payload'

/**
 * With the first change of a form Payload asks whether somebody saved the document meanwhile, and
 * would then only offer to load it again, without what was typed. The publishing panel says it and
 * keeps the text.
 */
export const keepWhatIsTyped = (request: ServerFunctionClientArgs): ServerFunctionClientArgs => {
  const { name, args } = request
  if (name !== 'form-state' || !isContentType(String(args.collectionSlug))) return request
  return { name, args: { ...args, checkForStaleData: false } }
}
