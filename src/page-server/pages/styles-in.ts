/** The styles of a page, by which its policy tells them from any others. */
export type Styles = {
  /** The text of each `style` element. */
  styles: string[]
  /** The text of each `style` attribute, as the browser reads it. */
  styleAttributes: string[]
}

const characters: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', '#x27': "'" }

const unescaped = (text: string): string =>
  text.replace(/&(quot|amp|lt|gt|#x27);/g, (_, name: string) => characters[name] as string)

/**
 * Finds the styles of a page that the site wrote. It is cut, not parsed: whatever text stands in such a
 * page, React has written its quotation marks and brackets as entities.
 */
export const stylesIn = (html: string): Styles => ({
  styles: [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text),
  styleAttributes: [...html.matchAll(/ style="([^"]*)"/g)].map(([, text = '']) => unescaped(text)),
})
