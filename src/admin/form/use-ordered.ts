import { useEffect, useRef, useState } from 'react'

/** The ids, with the one at a place moved to another. */
export const moved = (ids: string[], from: number, to: number): string[] => {
  const taken = ids[from]
  if (taken === undefined || to < 0 || to >= ids.length) return ids
  const others = ids.filter((_, n) => n !== from)
  return [...others.slice(0, to), taken, ...others.slice(to)]
}

/** What a button of a row does. */
export type RowAction = 'up' | 'down' | 'out'

/** The name by which a row’s button is found again once the rows are drawn anew. */
export const buttonOf = (id: string, action: RowAction): string => `${action} ${id}`

/** The name of the button that leads to more rows. */
export const chooser = 'choose'

type Rows = {
  ids: string[]
  set: (ids: string[]) => void
  /** What a row is called, to be said of it. */
  called: (id: string) => string
  /** Where the cursor goes when no row is left: a selector within the field. */
  whenEmpty?: string
}

/**
 * Rows that are put in order and taken out by buttons. The cursor stays with the row that was moved, and goes to the
 * next when one is taken out; what became of it is said to whoever cannot see it.
 *
 * @returns what changes them; `line` and `said` belong to a line of the field with the role `status`, which always stands
 */
export const useOrdered = ({ ids, set, called, whenEmpty = `[data-row-button="${chooser}"]` }: Rows) => {
  const line = useRef<HTMLParagraphElement>(null)
  const next = useRef<string>(undefined)
  const [said, say] = useState('')
  const order = ids.join(',')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that is put elsewhere in the page loses the cursor.
  useEffect(() => {
    const { current: selector } = next
    next.current = undefined
    if (selector) line.current?.closest('.field-type')?.querySelector<HTMLElement>(selector)?.focus()
  }, [order])
  const move = (id: string, action: 'up' | 'down') => {
    const from = ids.indexOf(id)
    const to = action === 'up' ? from - 1 : from + 1
    if (from < 0 || to < 0 || to >= ids.length) return
    next.current = `[data-row-button="${buttonOf(id, action)}"]`
    say(`“${called(id)}” is now ${to + 1} of ${ids.length}.`)
    set(moved(ids, from, to))
  }
  const takeOut = (id: string) => {
    const others = ids.filter((other) => other !== id)
    const beside = others[Math.min(ids.indexOf(id), others.length - 1)]
    next.current = beside ? `[data-row-button="${buttonOf(beside, 'out')}"]` : whenEmpty
    say(`“${called(id)}” is taken out. ${others.length === 0 ? 'None is left.' : `${others.length} left.`}`)
    set(others)
  }
  return { line, said, say, move, takeOut }
}

export type Ordered = ReturnType<typeof useOrdered>
