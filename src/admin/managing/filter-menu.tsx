'use client'

import { useId, useRef } from 'react'

export type FilterChoice = { words: string; address: string; isChosen: boolean }

type Props = { label: string; chosen?: string; choices: FilterChoice[] }

/** Between a button and what it opens, in pixels. */
const gap = 4

/** Stands below its button, within the window. */
const placeBelow = (button: HTMLElement, list: HTMLElement): void => {
  const { bottom, right } = button.getBoundingClientRect()
  list.style.left = `${Math.max(gap, right - list.offsetWidth)}px`
  list.style.top = `${bottom + gap}px`
  list.style.maxHeight = `${Math.max(160, window.innerHeight - bottom - 2 * gap)}px`
}

/**
 * One thing by which a list can be narrowed. Its choices are links, as the views are, so that each can be bookmarked
 * and sent. The browser opens and closes it (the Popover API).
 */
export const FilterMenu = ({ label, chosen, choices }: Props) => {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  return (
    <div className="newsroom-filter">
      <button
        ref={button}
        className="newsroom-filter__button"
        type="button"
        popoverTarget={id}
        data-chosen={chosen ? true : undefined}
      >
        {chosen ? `${label}: ${chosen}` : label}
      </button>
      <div
        ref={list}
        className="newsroom-filter__list"
        id={id}
        popover="auto"
        onToggle={({ newState }) => {
          if (newState === 'open' && button.current && list.current) placeBelow(button.current, list.current)
        }}
      >
        <ul>
          {choices.map(({ words, address, isChosen }) => (
            <li key={address}>
              <a className="newsroom-filter__choice" href={address} aria-current={isChosen ? 'true' : undefined}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
