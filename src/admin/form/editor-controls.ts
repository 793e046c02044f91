type Every = (selector: string, change: (found: Element) => void) => void

/** What the signs of an editor's toolbar do, by Payload’s names for them. */
const buttons: Record<string, string> = {
  bold: 'Bold',
  italic: 'Italic',
  subscript: 'Subscript',
  superscript: 'Superscript',
  link: 'Link',
}

/** The menus of the toolbar, as the stylesheet writes them beside their signs. */
const menus: Record<string, string> = {
  add: 'Picture, table',
  blocks: 'Quote, document …',
  text: 'Paragraph',
  'passage-language': 'Language of these words',
}

/** @param key Payload’s name of a button or menu @returns what it is called; a new one by its own name, in words */
export const editorControlName = (key: string, names: Record<string, string> = { ...menus, ...buttons }): string => {
  const words = names[key] ?? key.replace(/([A-Z])/g, ' $1').replaceAll('-', ' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

const nameIt = (control: Element, name: string): void => {
  if (control.getAttribute('aria-label') === name) return
  control.setAttribute('aria-label', name)
  control.setAttribute('title', name)
}

const menuKey = /\btoolbar-popup__dropdown-([a-z-]+)/

/** Names the controls of every editor by what is seen of them, and takes those out of the tab order that only a pointer uses. */
export const nameEditorControls = (every: Every): void => {
  every('.toolbar-popup__button[data-button-key]', (button) =>
    nameIt(button, editorControlName(button.getAttribute('data-button-key') ?? '')),
  )
  every('button.toolbar-popup__dropdown', (menu) => {
    const seen = menu.querySelector('.toolbar-popup__dropdown-label')?.textContent?.trim()
    nameIt(menu, seen || editorControlName(menuKey.exec(menu.className)?.[1] ?? ''))
  })
  // They follow the pointer; from the keyboard “/” does the same.
  every(':is(.draggable-block-menu, .add-block-menu):not([tabindex="-1"])', (handle) =>
    handle.setAttribute('tabindex', '-1'),
  )
  every('.insert-paragraph-at-end[aria-label="Insert Paragraph"]', (below) =>
    below.setAttribute('aria-label', 'Write on below'),
  )
}
