import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Contacts } from '@collections/contacts/collection'
import { News } from '@collections/news/collection'
import { ScheduledChanges } from '@collections/records/scheduled-changes'
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

test.each([
  ['a scheduled change', inFrame(ScheduledChanges)],
  [
    'a collection that hides the button',
    inFrame({ slug: 'made-up', fields: [], admin: { components: { edit: { SaveButton: '/nowhere#None' } } } }),
  ],
  [
    'settings that hide the button',
    settingsInFrame({
      slug: 'made-up',
      fields: [],
      admin: { components: { elements: { SaveButton: '/nowhere#None' } } },
    }),
  ],
])('%s is not saved above, and so not behind its last field', (_, { fields }) => {
  expect(JSON.stringify(fields)).not.toContain(save)
})

test('no button of a form is pressed by Enter in one of its fields', () => {
  const buttons = readdirSync('src/admin', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => [
      ...readFileSync(path.join('src/admin', file), 'utf8').matchAll(/<FormSubmit\b.*?<\/FormSubmit>/gs),
    ])
  expect(buttons.length).toBeGreaterThan(0)
  for (const [button] of buttons) expect(button).toContain('type="button"')
})

test('the list of people begins with an invitation, where other lists have what is new', () => {
  const { components } = inFrame(Users).admin ?? {}
  expect(components?.Description).toBe('/src/admin/people/people-head#PeopleHead')
  expect(components?.beforeListTable).toBeUndefined()
  expect(inFrame(Contacts).admin?.components?.Description).toBe('/src/admin/frame/way-back#WayBack')
})
