import type { Command } from './command'
import { publish } from './publish'

/** Puts other words in place of what readers get. Their page stays where and as public as it is. */
export const publishChanges: Command = publish
