/**
 * Copies a text. Browsers let pages do that only over https, or on the computer itself.
 *
 * @returns whether it is on the clipboard
 */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Says what is left to do where a page may not copy. */
export const copyByHand = 'Your browser doesn’t let this page copy. The link is selected: press Ctrl C, or ⌘ C.'
