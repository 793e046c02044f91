/** The signs of what is no type of content; a type brings its own. Lines in a square of 24. */
export const signs = {
  start: 'M4 11 12 4l8 7M6 10v10h4v-6h4v6h4V10',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13M15.5 15.5 20 20',
  library: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5v.1',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  mail: 'M20 4 3 11l7 3 3 7zM10 14 20 4',
  more: 'M4.5 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0M11 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0M17.5 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0',
  add: 'M12 5v14M5 12h14',
  list: 'M5 6h14M5 12h14M5 18h9',
} as const

/** Draws a sign beside or above its word, which says it. */
export const Sign = ({ lines }: { lines: string }) => (
  <svg className="newsroom-sign" width="22" height="22" viewBox="0 0 24 24" fill="none" aria-hidden="true">
    <path d={lines} stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
)
