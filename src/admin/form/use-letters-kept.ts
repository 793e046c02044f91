import { useEffect } from 'react'

/** What adds a row to a list of a form. Its first field is there a second later, when the server has sent it. */
const adds = '.array-field__add-row, [id^="action-add-"]'

/** No row takes longer to come, in milliseconds: whoever types then means something else. */
const longestWait = 10_000

const isText = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  (target instanceof HTMLInputElement && /^(?:text|search|email|url|tel)$/.test(target.type)) ||
  target instanceof HTMLTextAreaElement

/** Types letters into a control, for React too, which watches the control’s own value. */
const typeInto = (control: HTMLInputElement | HTMLTextAreaElement, letters: string): void => {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value') ?? {}
  set?.call(control, control.value + letters)
  control.dispatchEvent(new Event('input', { bubbles: true }))
}

/**
 * Keeps what is typed after a row was asked for, while the focus is still on the button, and types it into the field
 * that takes the focus. It would be lost, and each space would ask for one more row.
 */
export const useLettersKept = (): void => {
  useEffect(() => {
    let kept: string | undefined
    let askedAt = 0
    let hasFocus = false
    const isWaiting = () => kept !== undefined && Date.now() - askedAt < longestWait
    const onAdds = (target: EventTarget | null) => target instanceof Element && target.closest(adds) !== null
    const onClick = ({ target }: Event) => {
      if (!onAdds(target)) return
      kept = ''
      askedAt = Date.now()
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey } = event
      if (!isWaiting() || !(hasFocus || onAdds(document.activeElement)) || ctrlKey || metaKey || altKey) return
      // The button’s own, until something is written.
      if (key === 'Enter' || (key === ' ' && !kept)) return
      if (key.length === 1) kept += key
      else if (key === 'Backspace') kept = kept?.slice(0, -1)
      else {
        if (key !== 'Shift' && !hasFocus) kept = undefined
        return
      }
      event.preventDefault()
    }
    // Some browsers press a button when the space is let go.
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key === ' ' && kept && isWaiting()) event.preventDefault()
    }
    const onFocus = ({ target }: FocusEvent) => {
      if (onAdds(target)) return
      if (!kept || !isWaiting() || !isText(target)) {
        kept = undefined
        return
      }
      // React may be in the middle of drawing the row, and would put the field back to what it was.
      hasFocus = true
      setTimeout(() => {
        if (kept) typeInto(target, kept)
        kept = undefined
        hasFocus = false
      })
    }
    document.addEventListener('click', onClick, true)
    document.addEventListener('keydown', onKeyDown, true)
    document.addEventListener('keyup', onKeyUp, true)
    document.addEventListener('focusin', onFocus)
    return () => {
      document.removeEventListener('click', onClick, true)
      document.removeEventListener('keydown', onKeyDown, true)
      document.removeEventListener('keyup', onKeyUp, true)
      document.removeEventListener('focusin', onFocus)
    }
  }, [])
}
