/** The stylesheet's text, made by `rendering/inline-styles-loader.cjs`. */
declare const text: string
export default text
