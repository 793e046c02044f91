import { expect, type Page } from '@playwright/test'
import { officer } from './site'

/** Signs in as the communications officer of the test site, at the form that is open. */
export const signInByForm = async (page: Page): Promise<void> => {
  await page.getByLabel('Email').fill(officer.email)
  await page.getByLabel('Password').fill(officer.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/admin\/?$/)
}

/** Publishes what the form holds and waits until the admin says that it was saved. */
export const publish = async (page: Page): Promise<void> => {
  await page.locator('#action-save').click()
  await expect(page.locator('.payload-toast-container')).toContainText(
    /success|live now|changed\. readers|approved\.|withdrawn\./i,
  )
}

/** Types a date and time, and waits until the form has said it back. */
export const enterMoment = async (page: Page, field: string, words: string): Promise<void> => {
  await page.locator(`#field-${field}`).fill(words)
  await expect(page.locator(`#field-${field}-note strong`)).toBeVisible()
}
