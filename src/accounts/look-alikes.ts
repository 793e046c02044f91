/**
 * Lists what is read as a letter of ours: first what is typed, then what it looks like. Capitals first, where they
 * differ.
 */
const pairs = [
  // Greek
  'Ηh Νn αa βb ϲc εe ηn ιi κk μm νv οo ρp τt υu χx γy ζz',
  // Cyrillic
  'аa вb сc ԁd еe һh іi јj кk ӏl мm нh оo рp ԛq гr ѕs тt ѵv ԝw хx уy ьb',
  // Small capitals
  'ᴀa ʙb ᴄc ᴅd ᴇe ɢg ʜh ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ᴛt ᴜu ᴠv ᴡw ᴢz ɪi',
  // Latin letters of their own, digits and signs
  'ıi ɑa ɡg ɩi ȷj ʀr ʏy øo łl đd 0o 1l 3e 5s |l !l',
]
  .join(' ')
  .split(' ')
  .map((pair) => [...pair] as [string, string])

const looksLike = new Map(pairs)

const read = (letter: string): string => looksLike.get(letter) ?? letter

/**
 * A name as the eye takes it: two names that somebody could take for each other give the same.
 * Capitals, spaces, accents and signs do not count, nor in which alphabet a letter was typed; I and l
 * look alike, and so do rn and m.
 */
export const asSeen = (name: string): string => {
  const bare = name.normalize('NFKC').normalize('NFD').replace(/\p{M}/gu, '')
  const letters = [...bare].map((letter) => read(read(letter).toLowerCase())).join('')
  return letters
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('i', 'l')
    .replaceAll('rn', 'm')
}
