import type { Command } from './command'
import { publish } from './publish'

/** Takes a public page from readers until a later time. Asks first (`loss.ts`). */
export const postpone: Command = publish
