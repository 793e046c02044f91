import type { Hex } from './colour'

export type Scheme = 'light' | 'dark'

type Surfaces = { paper: Hex; wash: Hex; mark: Hex; text: Hex; quiet: Hex; line: Hex; tag: Hex; onTag: Hex }

/** What the council's colours stand on, as src/site/styles/_foundations.scss has it. */
export const surfaces: Record<Scheme, Surfaces> = {
  light: {
    paper: '#ffffff',
    wash: '#f2f5f6',
    mark: '#fff2b3',
    text: '#14181a',
    quiet: '#4d575c',
    line: '#cdd5d8',
    tag: '#dfe6e9',
    onTag: '#22292c',
  },
  dark: {
    paper: '#12181b',
    wash: '#1c2428',
    mark: '#5b4a00',
    text: '#eaeff1',
    quiet: '#b4c0c5',
    line: '#38444a',
    tag: '#344148',
    onTag: '#eaeff1',
  },
}

/** Where links stand: on the page, in boxes, and in results whose found words are marked. */
export const underLinks = (scheme: Scheme): Hex[] => {
  const { paper, wash, mark } = surfaces[scheme]
  return [paper, wash, mark]
}

/** Where buttons stand: on the page and in boxes. */
export const underButtons = (scheme: Scheme): Hex[] => [surfaces[scheme].paper, surfaces[scheme].wash]
