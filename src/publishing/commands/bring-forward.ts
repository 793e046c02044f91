import type { Command } from './command'
import { publish } from './publish'

/** Ends an embargo: what was to go live later is public at once. Asks first (`loss.ts`). */
export const bringForward: Command = publish
