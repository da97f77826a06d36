import PageNotFound from '../page-not-found';

/** An address below `/app` that no feature answers. */
export default function ScreenNotFound() {
  return <PageNotFound as="section" />;
}
