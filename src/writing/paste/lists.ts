import type { Letters } from '@/rich-text/list-letters'
import { elementsIn, isBlock, isElement, nameOf, styleOf, textOfElement, unwrap } from './elements'
import { readMarker } from './list-numbers'
import { cutStart, type Marker, markerOf } from './markers'

type Item = { element: Element; level: number; ordered: boolean; start: number; letters?: Letters }

/** Puts paragraphs into lists as deep as their levels say. */
const makeList = (items: Item[]): void => {
  const [first] = items
  if (!first) return
  const document = first.element.ownerDocument
  const newList = ({ ordered, start, letters }: Item): Element => {
    const list = document.createElement(ordered ? 'ol' : 'ul')
    if (ordered && start !== 1) list.setAttribute('start', String(start))
    if (ordered && letters) list.setAttribute('type', letters)
    return list
  }
  const root = newList(first)
  first.element.before(root)
  const open = [{ list: root, level: first.level, ordered: first.ordered }]
  for (const item of items) {
    while (open.length > 1 && item.level < (open.at(-1)?.level ?? 0)) open.pop()
    let present = open.at(-1) as (typeof open)[number]
    if (item.level > present.level) {
      const list = newList(item)
      const parent = present.list.lastElementChild ?? present.list.appendChild(document.createElement('li'))
      parent.append(list)
      present = { list, level: item.level, ordered: item.ordered }
      open.push(present)
    }
    const entry = document.createElement('li')
    // What Word counts anew, or leaves out, keeps its number.
    if (item.ordered) entry.setAttribute('value', String(item.start))
    entry.append(...item.element.childNodes)
    present.list.append(entry)
    item.element.remove()
  }
}

/** Elements that follow each other without any other between them. */
const runs = <T extends { element: Element }>(items: T[], together: (a: T, b: T) => boolean): T[][] => {
  const found: T[][] = []
  for (const item of items) {
    const run = found.at(-1)
    const before = run?.at(-1)
    if (before && item.element.previousElementSibling === before.element && together(before, item)) run?.push(item)
    else found.push([item])
  }
  return found
}

/** A paragraph that Word numbers as no list can, "1.1" say, has its number as text. */
const asText = (element: Element, marker: string): void => element.prepend(`${marker} `)

/** Word's desktop program makes paragraphs of a list's items, each with its marker as text. */
export const wordLists = (root: Element): void => {
  const before = new Map<number, ReturnType<typeof readMarker>>()
  const items = elementsIn(root, 'p')
    .reverse()
    .flatMap((element): Item[] => {
      const level = Number(/mso-list:\s*l\d+\s+level(\d+)/.exec(styleOf(element))?.[1] ?? 0)
      if (!level) return []
      const marker = elementsIn(element).find((one) => /mso-list:\s*ignore/.test(styleOf(one)))
      const words = marker ? textOfElement(marker) : ''
      marker?.remove()
      for (const deeper of before.keys()) if (deeper > level) before.delete(deeper)
      const read = /[\d.):]/.test(words) ? readMarker(words, before.get(level)) : undefined
      before.set(level, read)
      if (!read && (/\d/.test(words) || /^\(?[a-z]{2,}[.):]\)?$/i.test(words))) {
        asText(element, words)
        return []
      }
      return [{ element, level, ordered: Boolean(read), start: read?.number ?? 1, letters: read?.letters }]
    })
  const sameKind = (a: Item, b: Item) => b.level !== a.level || (a.ordered === b.ordered && a.letters === b.letters)
  for (const run of runs(items, sameKind)) makeList(run)
}

type Typed = {
  element: Element
  marker: Marker
  letters?: Letters
  /** How far it was moved in, from 1. */
  level: number
  /** The entry of the same list before it. */
  before?: Typed
}

const continues = ({ marker: a, letters }: Typed, { marker: b, letters: next }: Typed): boolean =>
  a.is === b.is && letters === next && (a.number === undefined || b.number === a.number + 1)

/** One goes on with the list that its own level has, or begins one in the entry above it. */
const isOfSame = (above: Typed, one: Typed): boolean =>
  one.level > above.level || (one.before !== undefined && continues(one.before, one))

/** A cross beside a tick says that something is not so: neither is a bullet. */
const isBesideCross = ({ element }: Typed): boolean =>
  [element.previousElementSibling, element.nextElementSibling].some((beside) =>
    /^\s*[✗✘×☒❌✕✖]/.test(beside?.textContent ?? ''),
  )

/** One bullet is a list; a dash, a tick, a letter or a number may begin a sentence, so it takes two. */
const isList = (run: Typed[]): boolean => {
  const [first] = run
  return first?.marker.is === 'bullet' || (run.length > 1 && !(first?.marker.is === 'tick' && run.some(isBesideCross)))
}

/** What each paragraph begins with. A letter is read with the one before it: "(i)" is one, or follows "(h)". */
const typedIn = (root: Element): Typed[] => {
  const found: Typed[] = []
  let open: Typed[] = []
  for (const element of elementsIn(root, 'p').reverse()) {
    const marker = markerOf(element.textContent ?? '')
    if (!marker) continue
    const level = Number(element.getAttribute('data-level') ?? 1)
    const isNext = element.previousElementSibling === found.at(-1)?.element
    open = isNext ? open.slice(0, level) : []
    const before = open[level - 1]
    const letters = before?.marker.is === 'letter' ? before.letters : undefined
    const last = letters && { letters, number: before?.marker.number ?? 0 }
    const read = marker.text ? readMarker(marker.text, last) : undefined
    const one: Typed = read
      ? { element, marker: { ...marker, number: read.number }, letters: read.letters, level, before }
      : { element, marker, level, before }
    open[level - 1] = one
    found.push(one)
  }
  return found
}

/** Lists that somebody typed, with a "·" or "1." before each line. */
export const typedLists = (root: Element): void => {
  for (const run of runs(typedIn(root), isOfSame)) {
    if (!isList(run)) continue
    for (const { element, marker } of run) cutStart(element, marker.length)
    makeList(
      run.map(({ element, marker, letters, level }) => ({
        element,
        level,
        ordered: marker.number !== undefined,
        start: marker.number ?? 1,
        letters,
      })),
    )
  }
}

const levelOf = (list: Element): number => Number(list.querySelector('li')?.getAttribute('data-aria-level') ?? 1)

/** Word online makes a list of each item, and says its level in an attribute. */
export const joinLists = (root: Element): void => {
  for (const list of elementsIn(root, 'ul, ol').reverse()) {
    const before = list.previousElementSibling
    if (!before || nameOf(before) !== nameOf(list) || !list.querySelector('[data-aria-level]')) continue
    let target = before
    for (let level = levelOf(before); level < levelOf(list); level += 1) {
      const last = target.lastElementChild
      if (!last) break
      const inner = last.lastElementChild
      if (inner && nameOf(inner) === nameOf(list)) target = inner
      else target = last.appendChild(list.ownerDocument.createElement(nameOf(list)))
    }
    target.append(...list.childNodes)
    list.remove()
  }
}

/** Puts words that stand in a list, and in no item, above it, or below the item they follow: they are not counted. */
const placeLoose = (list: Element): void => {
  const document = list.ownerDocument
  let item: Element | undefined
  let open: Element | undefined
  for (const child of [...list.childNodes]) {
    if (isElement(child) && nameOf(child) === 'li') {
      item = child
      open = undefined
    } else if (!textOfElement(child) && (!open || isElement(child))) child.remove()
    else if (isBlock(child)) {
      if (item) item.append(child)
      else list.before(child)
      open = undefined
    } else if (open) {
      open.append(child)
    } else {
      open = document.createElement('p')
      open.append(child)
      if (item) item.append(open)
      else list.before(open)
    }
  }
  if (list.children.length === 0) list.remove()
}

/** A list within a list belongs to the item before it, and an item holds no paragraphs. */
export const tidyLists = (root: Element): void => {
  for (const list of elementsIn(root, 'ul > ul, ul > ol, ol > ul, ol > ol')) {
    const before = list.previousElementSibling
    if (before && nameOf(before) === 'li') before.append(list)
    else {
      const item = list.ownerDocument.createElement('li')
      list.replaceWith(item)
      item.append(list)
    }
  }
  for (const list of elementsIn(root, 'ul, ol')) placeLoose(list)
  for (const paragraph of elementsIn(root, 'li p, li h1, li h2, li h3, li h4, li h5, li h6')) {
    const isFirst = ![...(paragraph.parentNode?.childNodes ?? [])]
      .slice(0, [...(paragraph.parentNode?.childNodes ?? [])].indexOf(paragraph))
      .some((node) => textOfElement(node))
    if (!isFirst) paragraph.before(paragraph.ownerDocument.createElement('br'))
    unwrap(paragraph)
  }
}
