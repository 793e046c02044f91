const rulesOf = (sheet: CSSStyleSheet): CSSRule[] => {
  try {
    return [...sheet.cssRules]
  } catch {
    return []
  }
}

const turn = (rules: CSSRule[]): void => {
  for (const rule of rules) {
    if (!('media' in rule)) continue
    const { media } = rule as CSSMediaRule
    if (/\bprint\b/.test(media.mediaText)) media.mediaText = 'all'
    else if (/\bscreen\b|prefers-color-scheme:\s*dark/.test(media.mediaText)) media.mediaText = 'not all'
  }
}

/** Shows a page of this site as it would be printed: by its own print styles, in place of those for screens. */
export const showAsPrinted = (page: Document): void => {
  for (const sheet of page.styleSheets) turn(rulesOf(sheet))
  page.documentElement.style.colorScheme = 'light'
}
