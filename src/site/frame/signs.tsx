/** The sign of a search, in the colour of the words beside it. */
export const SearchSign = () => (
  <svg className="sign" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      d="M8.3 2.6a5.7 5.7 0 1 0 0 11.4 5.7 5.7 0 0 0 0-11.4ZM12.5 12.5l5.2 5.2"
    />
  </svg>
)

/** The sign of a message by e-mail, in the colour of the words beside it. */
export const EnvelopeSign = () => (
  <svg className="sign" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path fill="none" stroke="currentColor" strokeWidth="2" d="M2.5 4.5h15v11h-15zM3 5l7 6 7-6" />
  </svg>
)
