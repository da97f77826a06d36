import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate, formatDateTime } from '@/shared/format/dates';
import { formatInteger } from '@/shared/format/numbers';
import { useSession } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/empty-state/empty-state';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { DraftsPanel } from './drafts-panel';
import { templatesQuery } from './queries';
import { StateTag } from './state-tag';
import type { TemplateSummary } from './types';
import styles from './criteria.module.css';

/** All published versions; at the national office the drafts, too. */
export default function TemplatesPage() {
  const { t } = useTranslation('criteria');
  const session = useSession();
  const { data, error, refetch } = useQuery(templatesQuery);
  const publishes = session.workspace.kind === 'NATIONAL' && session.may('CRITERIA_PUBLISH');
  return (
    <>
      <PageHeader
        title={t('templates.title')}
        description={t(publishes ? 'templates.national' : 'templates.readOnly')}
      />
      {publishes && <DraftsPanel />}
      <Panel aria-labelledby="published">
        <h2 id="published">{t('templates.published')}</h2>
        {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton label={t('loading')} />}
        {data?.items.length === 0 && <EmptyState title={t('templates.none')} description={t('templates.noneYet')} />}
        <ul className={styles['cards']}>
          {data?.items.map((template) => (
            <TemplateCard key={template.id} template={template} />
          ))}
        </ul>
      </Panel>
    </>
  );
}

function TemplateCard({ template }: { template: TemplateSummary }) {
  const { t } = useTranslation('criteria');
  const counts = {
    sets: formatInteger(template.setCount),
    criteria: formatInteger(template.criterionCount),
    options: formatInteger(template.optionCount),
  };
  return (
    <li className={styles['card']}>
      <h3>
        <Link to={`/app/criteria/templates/${template.id}`}>
          {t('templates.version', { version: template.version })}
        </Link>{' '}
        <StateTag state={template.state} />
      </h3>
      <p>{template.legalBasis}</p>
      <p className={styles['muted']}>
        {template.effectiveTo
          ? t('templates.fromTo', { from: formatDate(template.effectiveFrom), to: formatDate(template.effectiveTo) })
          : t('templates.from', { from: formatDate(template.effectiveFrom) })}
        {' · '}
        {t('templates.counts', counts)}
      </p>
      <p className={styles['muted']}>
        {t('templates.publishedBy', { person: template.publishedBy, at: formatDateTime(template.publishedAt) })}
      </p>
    </li>
  );
}
