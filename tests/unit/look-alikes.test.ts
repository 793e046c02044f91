import { describe, expect, it } from 'vitest'
import { asSeen } from '@/accounts/look-alikes'

describe('names that look the same are the same', () => {
  it.each([
    ['capitals', 'EDITH MARLOW'],
    ['spaces of every kind', ' Edith\u00a0\u2003Marlow\u200b '],
    ['no space', 'EdithMarlow'],
    ['letters of full width', 'Ｅｄｉｔｈ Marlow'],
    ['accents', 'Édith Marlôw'],
    ['signs', 'Edith-Marlow.'],
    ['Cyrillic letters', 'Еdіth Маrlоw'],
    ['Greek letters', 'Εdιth Μαrlοw'],
    ['small capitals', 'Eᴅɪᴛʜ Mᴀʀʟᴏᴡ'],
    ['digits', '3dith Marl0w'],
    ['l for I', 'Edlth Marlow'],
    ['a stroke', 'Edith Mar|ow'],
    ['what nobody sees', 'Edi\u00adth Mar\u2060low'],
  ])('%s', (_, name) => expect(asSeen(name)).toBe(asSeen('Edith Marlow')))

  it('a Greek capital is not the letter that it is small', () =>
    expect(asSeen('Ηelen Νorth')).toBe(asSeen('Helen North')))
  it('rn and m', () => expect(asSeen('Bernard')).toBe(asSeen('Bemard')))
})

it('other names are others', () => {
  const names = ['Edith Marlow', 'Edith Marrow', 'Edith J Marlow', 'Edite Marlow', 'Omar Khan', 'Анна Иванова', '王芳']
  expect(new Set(names.map(asSeen)).size).toBe(names.length)
})
