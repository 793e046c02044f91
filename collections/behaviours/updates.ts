import { dateTime, lines, rowsNamed } from '@/fields/fields'
import type { Behaviour } from './behaviour'

type Update = { at?: string | null; note?: string | null; text?: string | null; id?: string | null }

/** The public updates that readers may see at this moment, newest first. */
export const publicUpdates = <T extends Update>(updates: T[] | null | undefined, now: Date): (T & { at: string })[] =>
  (updates ?? [])
    .filter((update): update is T & { at: string } => Boolean(update.at) && new Date(update.at as string) <= now)
    .sort((a, b) => b.at.localeCompare(a.at))

/** Returns when the content last changed for readers: the newest public update, else the day it went live. */
export const lastChanged = (liveFrom: string, updates: Update[] | null | undefined, now: Date): string => {
  const newest = publicUpdates(updates, now)[0]?.at
  return newest && newest > liveFrom ? newest : liveFrom
}

type Options = { text: 'note' | 'text'; part: string; label: string; description: string }

/** Is changed in public: each update has its time and its words, and readers see them. */
export const isUpdatedInPublic = ({ text, part, label, description }: Options): Behaviour => ({
  name: 'is-updated-in-public',
  part: {
    label: part,
    fields: [
      {
        name: 'updates',
        type: 'array',
        custom: { publicFrom: 'at' },
        label,
        labels: { singular: 'Update', plural: 'Updates' },
        admin: { description, initCollapsed: true, components: rowsNamed('Update') },
        fields: [
          dateTime('at', {
            label: 'When',
            past: true,
            required: true,
            index: true,
            defaultValue: () => new Date().toISOString(),
          }),
          lines(text, { label: 'What readers should know', required: true, maxLength: 500 }),
        ],
      },
    ],
  },
})
