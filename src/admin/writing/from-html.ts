import {
  type DOMConversionFn,
  type DOMConversionMap,
  type Klass,
  type LexicalNode,
  TextNode,
} from '@payloadcms/richtext-lexical/lexical'

/** For an element's name, how it is read; null for an element that others read. */
export type Readers = Record<string, (element: HTMLElement) => DOMConversionFn | null>

/**
 * Reads marks of pasted HTML that the editor's own kinds of text don't: the editor asks the kinds that it knows how to
 * read an element, and nobody else. No text is ever of the kind that is made here.
 *
 * @param name of the mark
 */
export const fromHtml = (name: string, readers: Readers): Klass<LexicalNode> =>
  class extends TextNode {
    static override getType(): string {
      return `from-html-${name}`
    }
    static override clone(node: TextNode): TextNode {
      return new TextNode(node.getTextContent())
    }
    static override importDOM(): DOMConversionMap {
      return Object.fromEntries(
        Object.entries(readers).map(([element, reader]) => [
          element,
          (found: HTMLElement) => {
            const conversion = reader(found)
            return conversion ? { conversion, priority: 3 as const } : null
          },
        ]),
      )
    }
  }
