/** The order of what is worked on. */
export const byLastChange = '-updatedAt'

/**
 * What a field that names a document of a type with a date says in its `admin`: it offers what was changed last first,
 * as lists of the admin do. Payload would have it ask for the order in which readers see the type.
 */
export const offersLastChanged = { sortOptions: byLastChange }
