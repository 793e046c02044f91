'use client'

/** A field whose value the form keeps and sends, and which something else in the form shows. */
export const NotShown = () => null
