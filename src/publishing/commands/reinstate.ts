import type { Command } from './command'
import { publish } from './publish'

/** Lifts a withdrawal, or puts it off: readers can rely on the page again. Asks first (`loss.ts`). */
export const reinstate: Command = publish
