import { touchIcon } from '@/brand/site-icon'
import { siteSettingsOrDefaults } from '@/site/queries/site-settings'

export const dynamic = 'force-dynamic'

export const GET = async (): Promise<Response> => {
  const { brand } = await siteSettingsOrDefaults()
  return new Response(new Uint8Array(await touchIcon(brand.light)), { headers: { 'Content-Type': 'image/png' } })
}
