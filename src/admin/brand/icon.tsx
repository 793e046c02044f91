/** A sheet of news: the way back to the start page. */
export const Icon = () => (
  <svg className="newsroom-icon" width="16" height="16" viewBox="0 0 20 20" fill="none" aria-hidden="true">
    <path
      d="M3 3.5h11v12a1.5 1.5 0 0 0 3 0v-9h-3M15.5 17H4.5A1.5 1.5 0 0 1 3 15.5v-12"
      stroke="currentColor"
      strokeWidth="1.5"
    />
    <path d="M5.5 6.5h6M5.5 9.5h6M5.5 12.5h3.5" stroke="currentColor" strokeWidth="1.5" />
  </svg>
)
