import type { SanitizedConfig } from 'payload'

/** Words of Payload's own, where ours say more, or say it in plainer English. */
export const adminWords = {
  authentication: {
    backToLogin: 'Back to sign-in',
    // The same page is for who was invited and for who forgot theirs.
    resetPassword: 'Choose your password',
    confirmPassword: 'The same once more',
    newPassword: 'Password, at least 12 characters',
    forgotPasswordEmailInstructions:
      'Type the address that you sign in with. If there is an account for it, a message with a link goes there.',
    forgotPasswordQuestion: 'Forgotten your password?',
    login: 'Sign in',
    changePassword: 'Change the password',
    forceUnlock: 'Let them try to sign in again',
  },
  error: {
    correctInvalidFields: 'Some fields have to be put right first. Each says what is wrong.',
    unauthorized: 'Sign in first.',
    unauthorizedAdmin: 'This account can’t use the admin. Ask an administrator for a role.',
    unspecific: 'Something went wrong. Try again.',
    valueMustBeUnique: 'This is taken already. Choose another.',
  },
  general: {
    createNew: 'Add new',
    createNewLabel: 'Add new {{label}}',
    creatingNewLabel: 'New, not saved yet',
    anotherUserTakenOver:
      'Somebody else edits this now. What you typed is still here: choose “View read-only” to copy it.',
    currentlyEditing:
      'is editing this. If you take over, they can’t save any more; what they typed stays in their window.',
    documentLocked: 'Somebody is editing this',
    duplicate: 'Duplicate as new',
    duplicateWithoutSaving: 'Duplicate what was saved last',
    editedSince: 'Since',
    editingTakenOver: 'Somebody took over',
    searchBy: 'Search: {{label}}',
    or: 'or',
    updatedAt: 'Last changed',
    lastModified: 'Last changed',
    noLabel: '–',
    noResults: 'No {{label}} found. There are none yet, or none match the filters above.',
    noResultsDescription: 'There is nothing here yet, or nothing matches the view, the search and the filters above.',
    noResultsFound: 'Nothing found',
    untitled: 'No title yet',
    successfullyDuplicated: 'This is the copy. Give it a title of its own.',
    unsavedChangesDuplicate: 'You have changes that are not saved. The copy is made without them.',
  },
  upload: {
    bulkUpload: 'Upload several',
    fileName: 'File name',
    fileSize: 'Size',
  },
  version: {
    aboutToUnpublish: 'This takes the page off the site: it is gone, and leaves lists and feeds. Take it off?',
  },
}

/** The same for its editor, by its parts. */
const editorWords: Record<string, Record<string, string>> = {
  general: { placeholder: 'Write here. Type / for a list, a table, a picture …', slashMenuBasicGroupLabel: 'Text' },
  paragraph: { label: 'Paragraph', label2: 'Paragraph' },
  orderedList: { label: 'Numbered list' },
  unorderedList: { label: 'Bulleted list' },
  upload: { label: 'Picture' },
  blocks: { label: 'Quote, document …' },
}

type Words = Record<string, Record<string, unknown>>

/**
 * Gives the editor, which brings words of its own and puts them over those of a configuration, plainer ones.
 *
 * @param config as Payload made it ready; changed in place
 */
export const withPlainEditor = (config: SanitizedConfig): SanitizedConfig => {
  const { lexical } = (config.i18n.translations.en ?? {}) as { lexical?: Words }
  if (!lexical) throw new Error('The editor has no words: look at how Payload keeps its translations now.')
  for (const [part, words] of Object.entries(editorWords)) lexical[part] = { ...lexical[part], ...words }
  return config
}
