/** XML 1.0, 2.2 (Char): everything else makes the whole document ill-formed, even as a reference. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Without the characters that XML forbids, such as a vertical tab pasted from a word processor. */
export const withoutForbidden = (text: string): string => text.replace(forbidden, '')

/** Text as the content of an element or attribute of XML. */
export const escapeXml = (text: string): string =>
  withoutForbidden(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/*
 * The `feed` library writes through xml-js, which takes "&amp;" in a text for "&", and leaves "<"
 * in an attribute as it is. These prepare a text so that it comes out as it went in.
 */

/** For what becomes the text of an element. */
export const elementText = (text: string): string => text.replace(/&/g, '&amp;')

const lessThan = '\u{E000}'

/** For what becomes an attribute; `finished` puts its "<" back. */
export const attributeText = (text: string): string => text.replace(/</g, lessThan)

/** Says to people who open the feed in a browser what it is. */
const stylesheet = '<?xml-stylesheet type="text/css" href="/assets/feed.css"?>'

/** The document as it goes out. */
export const finished = (xml: string): string =>
  withoutForbidden(xml).replaceAll(lessThan, '&lt;').replace('?>', `?>\n${stylesheet}`)

/**
 * Plain text where a feed holds HTML. Only what HTML would take for something else is escaped: a
 * browser that shows a feed shows what stands there, and few titles hold any of it.
 */
export const asFeedHtml = (text: string): string =>
  text
    .replace(/&(?=[#a-z\d])/gi, '&amp;')
    .replace(/</g, '&lt;')
    // The library writes CDATA, which this would end.
    .replace(/\]\]>/g, ']]&gt;')
