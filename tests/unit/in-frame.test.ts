import { Contacts } from '@collections/contacts/collection'
import { News } from '@collections/news/collection'
import { Users } from '@collections/users/collection'
import { expect, test } from 'vitest'
import { inFrame, settingsInFrame } from '@/admin/frame/in-frame'
import { Finder } from '@/settings/finder'
import { Home } from '@/settings/home'
import { Site } from '@/settings/site'

const save = '/src/admin/form/save-at-end#SaveAtEnd'

test.each([
  ['settings of the site', settingsInFrame(Site)],
  ['search and archive', settingsInFrame(Finder)],
  ['the home page', settingsInFrame(Home)],
  ['contacts', inFrame(Contacts)],
  ['people', inFrame(Users)],
])('the form of %s can be saved behind its last field', (_, { fields }) => {
  expect(fields.at(-1)).toMatchObject({ type: 'ui', admin: { components: { Field: save } } })
})

test('what is published has its own way from the last field to the buttons', () => {
  expect(JSON.stringify(inFrame(News).fields)).not.toContain(save)
})

test('the list of people begins with an invitation, where other lists have what is new', () => {
  const { components } = inFrame(Users).admin ?? {}
  expect(components?.Description).toBe('/src/admin/people/people-head#PeopleHead')
  expect(components?.beforeListTable).toBeUndefined()
  expect(inFrame(Contacts).admin?.components?.Description).toBe('/src/admin/frame/way-back#WayBack')
})
