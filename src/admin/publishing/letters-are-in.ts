import { frames } from '@/admin/writing/go-to-field'

/**
 * Waits until the last letters of a rich text are in the form: its editor hands them over when the browser has
 * nothing else to do, after half a second at the latest.
 */
export const lettersAreIn = (): Promise<void> =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 600 })
    else setTimeout(resolve, 600)
  }).then(() => frames(2))

/**
 * Presses a button by its keys. One that is closed because nothing was changed opens once the last letters are in: whoever
 * presses them right after typing means those, too.
 */
export const pressByKeys = (button: HTMLButtonElement | null): void => {
  if (button?.disabled) void lettersAreIn().then(() => button.click())
  else button?.click()
}
