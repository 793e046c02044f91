/* THIS FILE WAS GENERATED AUTOMATICALLY BY PAYLOAD. */
/* DO NOT MODIFY IT BECAUSE IT COULD BE REWRITTEN AT ANY TIME. */
import config from '@payload-config'
import '@payloadcms/next/css'
import '@/admin/frame/admin.scss'
import '@/admin/dashboard/dashboard.scss'
import '@/admin/managing/managing.scss'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import type { ServerFunctionClient } from 'payload'
import type React from 'react'

import { keepWhatIsTyped } from '@/admin/form/keep-what-is-typed'
import { lockOnlyWhatIsEdited } from '@/publishing/locks/locks'
import { importMap } from './admin/importMap.js'

const formState: typeof buildFormStateHandler = async (asked) =>
  buildFormStateHandler(await lockOnlyWhatIsEdited(asked))

type Args = {
  children: React.ReactNode
}

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({
    ...keepWhatIsTyped(args),
    config,
    importMap,
    serverFunctions: { 'form-state': formState },
  })
}

const Layout = ({ children }: Args) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
