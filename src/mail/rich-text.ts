/*
 * Rich text in mails: what the site's own converters make of it, with its styles on the elements, and the same words
 * without markup.
 */

const line = 'font-size:17px;line-height:26px;mso-line-height-rule:exactly'

const styles: Record<string, string> = {
  p: `margin:0 0 16px;${line}`,
  ul: 'margin:0 0 16px;padding:0 0 0 24px',
  ol: 'margin:0 0 16px;padding:0 0 0 24px',
  li: `margin:0 0 6px;${line}`,
}

/** @param colour of links */
export const styledRichText = (html: string, colour: string): string =>
  html
    .replace(/<(p|ul|ol|li)(?=[ >])/g, (_, tag: string) => `<${tag} style="${styles[tag]}"`)
    .replace(/<a (?:class="told" )?href=/g, `<a class="link" style="color:${colour}" href=`)

const characters: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }

const withoutEntities = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => characters[entity] as string)

/** The same in words: points of lists on lines of their own, addresses of links behind their words. */
export const plainRichText = (html: string): string =>
  withoutEntities(
    html
      .replace(/<a [^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/g, (_, href: string, words: string) =>
        words === href ? href : `${words} (${href.replace(/^(?:mailto|tel):/, '')})`,
      )
      .replace(/<br>/g, '\n')
      .replace(/<li[^>]*>/g, '\n- ')
      .replace(/<\/(?:p|ul|ol)>/g, '\n\n')
      .replace(/<[^>]*>/g, ''),
  )
    .replace(/\n{3,}/g, '\n\n')
    .trim()
