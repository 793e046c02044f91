/*
 * Letters that nobody sees, or that look like others and are not found by them: they come from PDFs, word processors
 * and social media, and break searches, addresses and screen readers.
 */

/** Hyphens and spaces without width, fillers, marks of deprecated or internal use, and what turns the direction of all that follows. */
const unseen =
  /[\u00ad\u115f\u1160\u17b4\u17b5\u180e\u200b\u202a-\u202e\u2060-\u2065\u206a-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffc]/g

/** Control letters of either set, but for line breaks and tabs; halves of a pair that stand alone. */
const controls = /(?![\t\n])\p{Cc}|\p{Cs}/gu

/** Letters that spell the flags of England, Scotland and Wales, behind a black flag; elsewhere they hide words. */
const hiddenTags = /(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]*)[\u{e0000}-\u{e007f}]/gu

/** A joiner, or what keeps from joining, between letters of a script that joins none. A family of emoji, or Persian, needs it. */
const needlessJoiners =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d\s]|^)[\u200c\u200d]+|[\u200c\u200d]+(?=\s|$)/gu

/**
 * Another form of the same letters (Unicode, 5.18: compatibility characters): ligatures, letters and figures of full
 * width, bold and script letters of mathematics, presentation forms of Arabic. Figures above and below the line,
 * fractions, signs such as ™ and the punctuation of Chinese say something of their own, and stay.
 */
const otherForms =
  /[\ufb00-\ufb06\ufb13-\ufb17\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}\ufb50-\ufbb1\ufbd3-\ufd3d\ufe70-\ufefc]/gu

/** Matches what fonts for symbols call a bullet. */
const privateBullets = /[\uf0b7\uf0a7\uf0d8]/g

/**
 * A text in letters that can be seen, searched and read out, each in its one form (NFC). Lines stay lines.
 *
 * @param text as it was typed, pasted or sent
 */
export const cleanLetters = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\v\f]/g, '\n')
    .replace(controls, '')
    .replace(hiddenTags, '')
    .replace(unseen, '')
    .replace(needlessJoiners, '')
    .replace(otherForms, (letter) => letter.normalize('NFKC'))
    .replace(privateBullets, '•')
    .normalize('NFC')

/** The same for a text of one line. */
export const cleanLine = (text: string): string => cleanLetters(text).replace(/\s*[\n\t]\s*/g, ' ')
