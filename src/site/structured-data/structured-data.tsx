import type { Thing } from 'schema-dts'

/** Kept out of a script's text, where they would end it or begin a comment (HTML, 4.12.1.3). */
const dangerous: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' }

/** Things as JSON-LD that is safe inside a page, whatever their texts hold. */
export const jsonLd = (things: Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replace(
    /[<>&]/g,
    (character) => dangerous[character] as string,
  )

/** Shows what the page is about, for search engines. Data: nothing of it runs. */
export const StructuredData = ({ things }: { things: Thing[] }) =>
  things.length > 0 ? (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON, with what could end the script escaped
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd(things) }} />
  ) : null
