import type { Lifetime } from '@collections/definition'
import { dateTime } from '@/fields/fields'
import type { SavePart } from '@/publishing/saves/save'
import type { Behaviour } from './behaviour'
import { sideRows } from './form-rows'

type Options = {
  lifetime: Lifetime
  labels: { from: string; until?: string }
  descriptions: { from: string; until?: string }
}

/**
 * A published document without a go-live time goes live at the moment it is published.
 * Everything else about being live is decided when it is read (`src/publishing/live.ts`).
 */
const goLiveNow =
  (from: string): SavePart['complete'] =>
  ({ data, now }) =>
    data._status === 'published' && !data[from] ? { ...data, [from]: now.toISOString() } : data

/** Goes live at a time, and may end at another. */
export const goesLive = ({ lifetime, labels, descriptions }: Options): Behaviour => {
  const { from, until } = lifetime
  if (!from) throw new Error('A type that goes live names the date it goes live at.')
  return {
    name: 'goes-live',
    sidebar: [
      dateTime(from, {
        label: labels.from,
        goesLive: true,
        description: descriptions.from,
        sidebar: true,
        custom: { decision: true, row: sideRows.when },
        index: true,
      }),
      ...(until
        ? [
            dateTime(until, {
              label: labels.until,
              end: true,
              description: descriptions.until,
              sidebar: true,
              custom: { decision: true, row: sideRows.when },
              index: true,
              after: { field: from, label: labels.from },
            }),
          ]
        : []),
    ],
    save: { complete: goLiveNow(from) },
  }
}
