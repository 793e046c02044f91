/** The newsroom's own mark, a few lines of text. It stands beside the council's name or in its colours. */
export const Mark = ({ className }: { className: string }) => (
  <svg className={className} viewBox="0 0 24 24" fill="none" aria-hidden="true">
    <path d="M3 5h18M3 12h18M3 19h11" stroke="currentColor" strokeWidth="4" strokeLinecap="round" />
  </svg>
)
