/**
 * Languages that a council writes in, by their tags (BCP 47), each with its name in English and in itself: the United
 * Kingdom's own, and those that most people speak beside them (Census 2021, main language).
 */
export const languages = {
  'en-GB': { name: 'English', own: 'English' },
  cy: { name: 'Welsh', own: 'Cymraeg' },
  gd: { name: 'Scottish Gaelic', own: 'Gàidhlig' },
  ga: { name: 'Irish', own: 'Gaeilge' },
  sco: { name: 'Scots', own: 'Scots' },
  kw: { name: 'Cornish', own: 'Kernewek' },
  ar: { name: 'Arabic', own: 'العربية' },
  bn: { name: 'Bengali', own: 'বাংলা' },
  bg: { name: 'Bulgarian', own: 'Български' },
  zh: { name: 'Chinese', own: '中文' },
  'zh-Hans': { name: 'Chinese, simplified', own: '简体中文' },
  'zh-Hant': { name: 'Chinese, traditional', own: '繁體中文' },
  cs: { name: 'Czech', own: 'Čeština' },
  nl: { name: 'Dutch', own: 'Nederlands' },
  fr: { name: 'French', own: 'Français' },
  de: { name: 'German', own: 'Deutsch' },
  el: { name: 'Greek', own: 'Ελληνικά' },
  gu: { name: 'Gujarati', own: 'ગુજરાતી' },
  he: { name: 'Hebrew', own: 'עברית' },
  hi: { name: 'Hindi', own: 'हिन्दी' },
  hu: { name: 'Hungarian', own: 'Magyar' },
  it: { name: 'Italian', own: 'Italiano' },
  ku: { name: 'Kurdish', own: 'Kurdî' },
  ckb: { name: 'Kurdish, Sorani', own: 'کوردیی ناوەندی' },
  lv: { name: 'Latvian', own: 'Latviešu' },
  lt: { name: 'Lithuanian', own: 'Lietuvių' },
  ne: { name: 'Nepali', own: 'नेपाली' },
  ps: { name: 'Pashto', own: 'پښتو' },
  fa: { name: 'Persian', own: 'فارسی' },
  pl: { name: 'Polish', own: 'Polski' },
  pt: { name: 'Portuguese', own: 'Português' },
  pa: { name: 'Punjabi', own: 'ਪੰਜਾਬੀ' },
  ro: { name: 'Romanian', own: 'Română' },
  rom: { name: 'Romani', own: 'Romani' },
  ru: { name: 'Russian', own: 'Русский' },
  sk: { name: 'Slovak', own: 'Slovenčina' },
  so: { name: 'Somali', own: 'Soomaali' },
  es: { name: 'Spanish', own: 'Español' },
  sw: { name: 'Swahili', own: 'Kiswahili' },
  ta: { name: 'Tamil', own: 'தமிழ்' },
  th: { name: 'Thai', own: 'ไทย' },
  ti: { name: 'Tigrinya', own: 'ትግርኛ' },
  tr: { name: 'Turkish', own: 'Türkçe' },
  uk: { name: 'Ukrainian', own: 'Українська' },
  ur: { name: 'Urdu', own: 'اردو' },
  vi: { name: 'Vietnamese', own: 'Tiếng Việt' },
  yi: { name: 'Yiddish', own: 'ייִדיש' },
} as const

export type Language = keyof typeof languages

/** Says what a text is in unless somebody says otherwise. */
export const defaultLanguage: Language = 'en-GB'

export const isLanguage = (tag: unknown): tag is Language => typeof tag === 'string' && Object.hasOwn(languages, tag)

/** The short form of a language that is named by three letters (ISO 639-2 and 639-3), or by one that is no longer used. */
const shortForm = (language: string): string => {
  try {
    return Intl.getCanonicalLocales(language)[0]?.split('-', 1)[0] ?? language
  } catch {
    return language
  }
}

/**
 * The language of the list that a tag names: "PL-PL" is "pl", "cym" is "cy", and all English is "en-GB".
 *
 * @returns the tag's own first part in small letters for a language that is not of the list
 */
export const languageOf = (tag: string): string => {
  const [first = '', second = ''] = tag.trim().split(/[-_]/)
  const language = shortForm(first.toLowerCase())
  if (language === 'en') return 'en-GB'
  if (language === 'zh') return /^(?:hant|tw|hk|mo)$/i.test(second) ? 'zh-Hant' : 'zh-Hans'
  return language
}

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'ckb', 'fa', 'he', 'ps', 'ur', 'yi'])

/** The direction in which a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.has(language) ? 'rtl' : 'ltr')
