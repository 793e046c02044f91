import type { CollectionBeforeOperationHook } from 'payload'
import { onlyPublicPaths } from '@/publishing/later-parts'
import { makeDueChanges } from '@/publishing/schedule/due-changes'

/**
 * Before anybody reads: what is live is brought up to date, and what the answer would hide may not be asked
 * about. A read inside a save belongs to that save.
 */
export const beforeReading: CollectionBeforeOperationHook = async (operation) => {
  const { operation: kind, req } = operation
  const reads = kind === 'read' || kind === 'count' || kind === 'readDistinct'
  if (reads && !req.transactionID) await makeDueChanges(req.payload, new Date())
  await onlyPublicPaths(operation)
  return operation.args
}
