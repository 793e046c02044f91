import { expect, test } from 'vitest'
import { isEnglish } from '@/search/index/english-words'

test.each([
  'admissions',
  'a',
  'aa',
  'zymotic',
  'council',
  'colour',
  'organise',
  'send',
  'recycling',
  'library',
  'potholes',
])('%s is an English word', (word) => {
  expect(isEnglish(word)).toBe(true)
})

test.each(['recyling', 'libary', 'concil', 'cqc', 'zzzzzz', '', '\n', 'aaaaaa', 'councillorr', 'wheeliebin', 'éé'])(
  '%j is none',
  (word) => {
    expect(isEnglish(word)).toBe(false)
  },
)
