import { Window } from 'happy-dom'
import { act, createElement, type ReactNode } from 'react'

export type Drawn<T> = { now: () => T; window: Window; end: () => Promise<void> }

const ofBrowsers = ['window', 'document', 'XMLHttpRequest', 'FormData', 'location', 'navigator', 'URL'] as const

/**
 * Draws something that uses a hook, in a window without a screen.
 *
 * @param use calls the hook
 * @param address of the page
 * @param draw what is drawn with the hook's answer
 * @returns what the hook answers now, and how to end it
 */
export const drawn = async <T>(
  use: () => T,
  address = 'http://127.0.0.1/',
  draw: (answer: T) => ReactNode = () => null,
): Promise<Drawn<T>> => {
  const window = new Window({ url: address })
  const theirs = {
    ...Object.fromEntries(ofBrowsers.map((name) => [name, window[name]])),
    IS_REACT_ACT_ENVIRONMENT: true,
  }
  const before = Object.keys(theirs).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)
  for (const [name, value] of Object.entries(theirs))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  const { createRoot } = await import('react-dom/client')
  let answer: { is: T } | undefined
  const Uses = () => {
    answer = { is: use() }
    return draw(answer.is)
  }
  const place = window.document.createElement('div')
  window.document.body.append(place)
  const root = createRoot(place as never)
  await act(async () => root.render(createElement(Uses)))
  return {
    now: () => {
      if (!answer) throw new Error('Nothing is drawn.')
      return answer.is
    },
    window,
    end: async () => {
      await act(async () => root.unmount())
      await window.happyDOM.close()
      for (const [name, was] of before) {
        if (was) Object.defineProperty(globalThis, name, was)
        else Reflect.deleteProperty(globalThis, name)
      }
    },
  }
}
