const spelt = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** One way of writing what can be written in several, and without what says nothing. */
export const plainDateText = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/(?<![a-z])([ap])\.?\s?m(?![a-z])\.?/g, '$1m')
    .replace(/\bo'? ?clock\b/g, ' ')
    .replace(/\b(?:uk|british|local|london) time\b/g, ' ')
    .replace(/\ba fortnight\b/g, '1 fortnight')
    .replace(/\b(?:a|an)(?= (?:minute|hour|day|week|fortnight|month|year)\b)/g, '1')
    .replace(new RegExp(`\\b(?:${spelt.join('|')})\\b`, 'g'), (word) => String(spelt.indexOf(word) + 1))
    .replace(/\s+/g, ' ')
    .trim()
