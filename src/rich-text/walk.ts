/** A part of a rich text, as the editor or a program made it: nothing is sure to be there. */
export type TextNode = Record<string, unknown>

/** Returns a value that came from outside as a node; what is none has nothing in it. */
export const asNode = (value: unknown): TextNode => (value && typeof value === 'object' ? (value as TextNode) : {})

/** Returns the parts that a part is made of. */
export const childrenOf = ({ children }: TextNode): TextNode[] => (Array.isArray(children) ? children.map(asNode) : [])

/** Returns what somebody filled in of a link or a block. */
export const fieldsOf = ({ fields }: TextNode): TextNode => asNode(fields)

const withAllBelow = (node: TextNode): TextNode[] => [node, ...childrenOf(node).flatMap(withAllBelow)]

/**
 * Returns every part of a rich text, in the order in which it is read, and each before those that it is made of.
 *
 * @param state as the editor keeps it; anything else is an empty text
 */
export const nodesIn = (state: unknown): TextNode[] => withAllBelow(asNode(asNode(state).root))
