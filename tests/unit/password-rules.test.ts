import { describe, expect, test } from 'vitest'
import { commonPasswords } from '@/accounts/common-passwords'
import { problemWithPassword } from '@/accounts/password-rules'

const owner = { email: 'Priya.Sandhu@elmbridge-vale.gov.uk', name: 'Priya Sandhu' }
const problem = async (password: unknown, of = owner) => problemWithPassword(password, of, await commonPasswords())

describe('a password that will do', () => {
  test.each([
    ['three words', 'kettle orbit flannel'],
    ['twelve characters', 'mint-Gravel7'],
    ['two hundred characters', 'kettle orbit '.repeat(16).slice(0, 200)],
    ['no capital, digit or sign', 'quietharbourlantern'],
    ['letters of any alphabet', 'тихая гавань фонарь'],
    ['twelve emoji, each of which is one character', '🦊🌧️🫖🚲🧵🪁🐝🍐🛶🎈🧭'],
    ['a space at either end', ' mint gravel '],
    ['a word of the list as one part of many', 'monkey kettle orbit'],
    ['a name as one part of many', 'priya likes kettles and orbits'],
  ])('%s', async (_, password) => {
    expect(await problem(password)).toBeUndefined()
  })

  test('of somebody whose name is two letters', async () => {
    expect(await problem('mint gravel board', { email: 'bo@example.org', name: 'Bo' })).toBeUndefined()
  })
})

describe('refused, with words that say why', () => {
  test.each([
    ['eleven characters', 'mint-Grave7', /at least 12 characters/],
    ['six emoji that are twelve units of text', '🦊🫖🚲🧵🪁🐝', /at least 12 characters/],
    ['nothing', '', /at least 12 characters/],
    ['no text', { length: 20 }, /at least 12 characters/],
    ['a list', ['mint-Gravel7-board'], /at least 12 characters/],
    ['201 characters', 'kettle orbit '.repeat(16).slice(0, 201), /at most 200 characters/],
    ['one character over and over', 'aaaaaaaaaaaa', /repeats/],
    ['spaces', ' '.repeat(14), /repeats/],
    ['a few characters over and over', 'abcabcabcabc', /repeats/],
    ['a common password', 'unbelievable', /guessed first/],
    ['a common password in capitals', 'UNBELIEVABLE', /guessed first/],
    ['a common password with a year and a sign', 'Password2024!', /guessed first/],
    ['a common password between digits', '123Sunshine456', /guessed first/],
    ['the e-mail address', 'priya.sandhu@elmbridge-vale.gov.uk', /e-mail address or the name/],
    ['the e-mail address up to the @, with digits', 'priya.sandhu2026', /e-mail address or the name/],
    ['the name with signs', 'PRIYA-sandhu!!', /e-mail address or the name/],
  ])('%s', async (_, password, words) => {
    expect(await problem(password)).toMatch(words)
  })
})
