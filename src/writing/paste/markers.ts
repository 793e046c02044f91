/** Describes what stands before an item of a list that was typed rather than made. */
export type Marker = {
  is: 'bullet' | 'dash' | 'tick' | 'number' | 'letter'
  number?: number
  /** Of a letter: as it was typed, "(b)". */
  text?: string
  length: number
}

const space = '[\\s\\u00a0]'
/** Word's private letters are bullets of its symbol fonts. */
const bullet = new RegExp(
  `^${space}*(?:([·•●○◦▪■□‣⁃∙⦁⚫◆◇❖➢➣➤►▶➔➜★✦❑❒\\uf0b7\\uf0a7\\uf0d8])(?!\\1|[☆★])|[o§]${space}{2,})${space}*`,
)
const dash = new RegExp(`^${space}*[-–—*]${space}+`)
const number = new RegExp(`^${space}*\\(?(\\d{1,2})[.)]${space}+`)

const tick = new RegExp(`^${space}*[✓✔☑\\uf0fc]\\ufe0f?${space}*`)
const roman = '(?:x{0,2}(?:ix|iv|v?i{1,3}|v)|x{1,2})'
const capital = `(?:[A-Z]|${roman.toUpperCase()})`
/** A capital with a stop begins a name: "A. Smith". */
const letter = new RegExp(
  `^${space}*(\\((?:${roman}|[a-z]|${capital})\\)|(?:${roman}|[a-z])[.)]|${capital}\\))${space}+`,
)

/** Returns what a text begins with, if that is the marker of a list's item. */
export const markerOf = (text: string): Marker | undefined => {
  const bulleted = bullet.exec(text)
  if (bulleted) return { is: 'bullet', length: bulleted[0].length }
  const dashed = dash.exec(text)
  if (dashed) return { is: 'dash', length: dashed[0].length }
  const ticked = tick.exec(text)
  if (ticked) return { is: 'tick', length: ticked[0].length }
  const lettered = letter.exec(text)
  if (lettered) return { is: 'letter', text: lettered[1], length: lettered[0].length }
  const numbered = number.exec(text)
  return numbered ? { is: 'number', number: Number(numbered[1]), length: numbered[0].length } : undefined
}

/** Takes as many letters from the beginning of an element. */
export const cutStart = (node: Node, length: number): number => {
  let left = length
  for (const child of [...node.childNodes]) {
    if (left === 0) return 0
    if (child.nodeType === 3) {
      const text = child.nodeValue ?? ''
      child.nodeValue = text.slice(left)
      left -= Math.min(left, text.length)
    } else left = cutStart(child, left)
  }
  return left
}
