/** Returns the whole field that something of a form belongs to: its label, its control and what is said of it. */
const wholeField = (found: Element): Element => found.closest('.field-type') ?? found

/**
 * Returns what to bring into sight of a field: the words that say why it was refused, if it has them. A long text has
 * them above its beginning, and its middle may be screens further down.
 *
 * @param found the field, or its control
 */
export const shownFirst = (found: HTMLElement): Element => wholeField(found).querySelector('.field-error') ?? found

/** Returns where on the screen something is put: in the middle, or with its beginning at the top if it is longer. */
export const placeOnScreen = (height: number, screen: number): 'center' | 'start' =>
  height > screen * 0.8 ? 'start' : 'center'

/** Brings something into sight, its beginning if it is longer than the screen. */
export const bringIntoSight = (element: Element): void =>
  element.scrollIntoView({ block: placeOnScreen(element.getBoundingClientRect().height, window.innerHeight) })
