import { cloneElement, createElement, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react'

type Component = (props: object) => ReactNode

type Settled = ReactNode | Promise<ReactNode>

/** Children one by one: in a list React would ask for keys, which what is written once does not need. */
const listed = (children: ReactNode): ReactNode[] => (Array.isArray(children) ? children : [children])

const together = (nodes: ReactNode[], then: (settled: ReactNode[]) => ReactNode): Settled => {
  const settled = nodes.map(settle)
  return settled.some((node) => node instanceof Promise)
    ? Promise.all(settled).then(then)
    : then(settled as ReactNode[])
}

const within = (element: ReactElement<{ children?: ReactNode }>): Settled => {
  const { children } = element.props
  if (children === undefined || typeof children === 'string') return element
  return together(listed(children), (settled) => cloneElement(element, undefined, ...settled))
}

/**
 * Runs the components of a page until only elements of HTML are left, so that what waits for the
 * database is there before the page is written. Nothing waits for what stands beside it.
 *
 * @param node of components without state: a page is made once
 * @returns the same page; a promise only if something of it waits
 */
export const settle = (node: ReactNode): Settled => {
  if (Array.isArray(node)) return together(node, (settled) => createElement(Fragment, null, ...settled))
  if (node instanceof Promise) return node.then(settle)
  if (!isValidElement<{ children?: ReactNode }>(node)) return node
  if (typeof node.type !== 'function') return within(node)
  return settle((node.type as Component)(node.props))
}
