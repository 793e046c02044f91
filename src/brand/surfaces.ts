import type { Hex } from './colour'

export type Scheme = 'light' | 'dark'

type Surfaces = { paper: Hex; found: Hex; ink: Hex; quiet: Hex; line: Hex; edge: Hex }

/** Says what no council's colours change, as src/site/styles/_tokens.scss has it. */
export const surfaces: Record<Scheme, Surfaces> = {
  light: {
    paper: '#ffffff',
    found: '#fff2b3',
    ink: '#11191c',
    quiet: '#465257',
    line: '#d3dadc',
    edge: '#6d7a80',
  },
  dark: {
    paper: '#0f1619',
    found: '#5b4a00',
    ink: '#eaf0f2',
    quiet: '#b4c0c5',
    line: '#324046',
    edge: '#84939a',
  },
}
