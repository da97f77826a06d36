import { isRouteErrorResponse, useRouteError } from 'react-router';
import { FailedPage } from './failed-page';
import PageNotFound from './page-not-found';

interface RouteFailureProps {
  as?: 'main' | 'section';
}

/** What the router shows in place of a screen that failed. */
export function RouteFailure({ as = 'section' }: RouteFailureProps) {
  const error = useRouteError();
  return isRouteErrorResponse(error) && error.status === 404 ? (
    <PageNotFound as={as} />
  ) : (
    <FailedPage as={as} error={error} />
  );
}
