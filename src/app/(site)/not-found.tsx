import { ErrorPage, errorTexts } from '../../site/components/error-page'

/** Seen in development only: the page server answers 404 with a page of its own. */
const NotFound = () => <ErrorPage {...errorTexts['404']} />

export default NotFound
