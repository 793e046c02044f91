import { ErrorPage, errorTexts } from '../../site/components/error-page'

/**
 * Seen in development only: the page server answers 404 with a page of its own. Next.js sends this
 * along with every page, in case it is needed; so it is empty elsewhere.
 */
const NotFound = () => (process.env.NODE_ENV === 'development' ? <ErrorPage {...errorTexts['404']} /> : null)

export default NotFound
