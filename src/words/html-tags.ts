const tag = /<(?:\/?[a-z][a-z0-9:-]*(?:[\s/][^<>]*)?>|!--|!doctype)/i

/** Returns whether a plain text holds HTML, which would be shown to readers as it stands. */
export const containsHtml = (value: unknown): boolean => typeof value === 'string' && tag.test(value)

/** Said of it. */
export const plainTextOnly = 'This is plain text: remove the HTML tags.'
