type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => Boolean(value) && typeof value === 'object' && !Array.isArray(value)

/** Twelve lists in each other, each in a table in the one before, are not as deep; whatever walks the text walks itself once a level. */
const deepest = 64

const problemOf = (node: unknown, depth: number, known: ReadonlySet<string>): string | undefined => {
  if (!isNode(node) || typeof node.type !== 'string') return 'Each part of a rich text is an object with a “type”.'
  const { type } = node
  if (!known.has(type)) return `This text can’t hold “${type.slice(0, 40)}”.`
  if (depth > deepest)
    return `This text is more than ${deepest} levels deep. Take out some of the lists or tables in each other.`
  if (type === 'text' && typeof node.text !== 'string') return 'A “text” part needs its words in “text”.'
  if ('children' in node && !Array.isArray(node.children)) return `The “children” of “${type}” must be a list.`
  if ((type === 'link' || type === 'block') && !isNode(node.fields)) return `A “${type}” part needs “fields”.`
  return undefined
}

/**
 * Returns what is wrong with the form of a rich text that a program sends: none of the editor's own kinds of parts, or
 * nested so deep that nobody could read it.
 *
 * @param value an object, as it came
 * @param known the types of parts that the field's editor has
 * @returns a sentence; undefined for a text that the editor can open
 */
export const richTextProblem = (value: Node, known: ReadonlySet<string>): string | undefined => {
  const { root } = value
  if (!isNode(root) || !Array.isArray(root.children))
    return 'A rich text is an object with a “root” that has “children”.'
  // No recursion: what is nested too deep would end it.
  const waiting: { node: unknown; depth: number }[] = root.children.map((node) => ({ node, depth: 1 }))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next
    const problem = problemOf(node, depth, known)
    if (problem) return problem
    const { children } = node as Node
    if (Array.isArray(children)) for (const child of children) waiting.push({ node: child, depth: depth + 1 })
  }
  return undefined
}
