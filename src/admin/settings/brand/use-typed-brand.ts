import { useFormFields } from '@payloadcms/ui'
import { useDeferredValue, useMemo } from 'react'
import { type Brand, brandOf, type Chosen, chosenColours } from '@/brand/brand-colours'
import { defaultTypeface, isTypeface, type Typeface } from '@/brand/typefaces'

export type TypedBrand = { name: string; chosen: Chosen; brand: Brand; typeface: Typeface }

const useTyped = (path: string): unknown => useFormFields(([fields]) => fields?.[path]?.value)

/** The council's look as the form has it, saved or not. */
export const useTypedBrand = (): TypedBrand => {
  const name = useTyped('name')
  const typeface = useTyped('typeface')
  const primary = useDeferredValue(useTyped('primaryColour'))
  const accent = useDeferredValue(useTyped('accentColour'))
  const look = useMemo(() => {
    const chosen = chosenColours(primary, accent)
    return { chosen, brand: brandOf(chosen) }
  }, [primary, accent])
  return { ...look, name: String(name || 'Our Council'), typeface: isTypeface(typeface) ? typeface : defaultTypeface }
}
