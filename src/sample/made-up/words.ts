import { listed } from './names'

/** Words that fit any subject, the common ones first. */
export const adjectives =
  listed(`new, local, better, safe, simple, small, larger, early, popular, careful, modest, modern,
  cheaper, bold, lively, welcome, practical, patient, sturdy, generous, thorough, ambitious, temporary, sensible, calm,
  overdue, bright, accessible, elegant, greener, timely, steady, flexible, rigorous, cautious, durable, handsome, frugal,
  inventive, unusual, discreet, impressive, painstaking, experimental, seasonal, contentious, meticulous, versatile,
  unassuming, exemplary, resilient, quirky, exhaustive, picturesque, conscientious, serviceable, unprecedented, nimble`)

export const adverbs = listed(`quickly, carefully, gradually, directly, quietly, promptly, fairly, openly,
  jointly, patiently, cheaply, closely, smoothly, thoroughly, reluctantly, efficiently, visibly, unanimously,
  cautiously, generously, diligently, discreetly, admirably, sparingly, punctually, wholeheartedly`)

export const months = listed(`January, February, March, April, May, June, July, August, September, October, November,
  December`)

export const weekdays = listed('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday')

export const weekNumbers = listed(
  'two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, sixteen, twenty',
)

/** Amounts, the usual ones first. */
export const amounts = [25, 50, 120, 80, 15, 250, 400, 750, 60, 180, 320, 900].map((thousands) => `£${thousands},000`)
