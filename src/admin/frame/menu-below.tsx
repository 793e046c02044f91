'use client'

import { useId, useRef } from 'react'

type Choice = { words: string; address: string; isChosen?: boolean }

type Props = {
  /** What stands on the button. */
  words: string
  buttonClass: string
  /** One of the choices holds. */
  isChosen?: boolean
  choices: Choice[]
}

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
 * A button that opens links, listed below it. The browser opens and closes it (the Popover API): Escape and a press
 * elsewhere close it, and the cursor goes back to the button.
 */
export const MenuBelow = ({ words, buttonClass, isChosen, choices }: Props) => {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  return (
    <>
      <button
        ref={button}
        className={`newsroom-menu__button ${buttonClass}`}
        type="button"
        popoverTarget={id}
        data-chosen={isChosen || undefined}
      >
        {words}
      </button>
      <div
        ref={list}
        className="newsroom-menu__list"
        id={id}
        popover="auto"
        onToggle={({ newState }) => {
          if (newState === 'open' && button.current && list.current) placeBelow(button.current, list.current)
        }}
      >
        <ul>
          {choices.map((choice) => (
            <li key={choice.address}>
              <a
                className="newsroom-menu__choice"
                href={choice.address}
                aria-current={choice.isChosen ? 'true' : undefined}
              >
                {choice.words}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
