import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { formatDate } from '@/shared/format/dates';
import { Button } from '@/shared/ui/button/button';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { Stars } from '@/shared/ui/stars/stars';
import { documentAddress, searchQuery, templateQuery } from './queries';
import { SetTable } from './set-table';
import { StateTag } from './state-tag';
import type { RankBand, TemplateDetail } from './types';
import styles from './criteria.module.css';

/** One version: its sets by group, search through all criteria. */
export default function TemplatePage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('criteria');
  const { data, error, refetch } = useQuery(templateQuery(id));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton label={t('loading')} lines={8} />;
  return <Template id={id} template={data} />;
}

function Template({ id, template }: { id: string; template: TemplateDetail }) {
  const { t } = useTranslation('criteria');
  const [parameters, setParameters] = useSearchParams();
  const words = parameters.get('q') ?? '';
  const searched = useDeferredValue(words.trim());
  const { summary } = template;
  return (
    <>
      <PageHeader
        title={t('templates.version', { version: summary.version })}
        parent={{ to: '/app/criteria', label: t('templates.title') }}
        description={
          <>
            <StateTag state={summary.state} /> {summary.legalBasis}.{' '}
            {t('templates.from', { from: formatDate(summary.effectiveFrom) })}
          </>
        }
        actions={
          <a className={styles['action']} href={documentAddress(id)} download>
            {t('template.download')}
          </a>
        }
      />
      <div className={styles['search']}>
        <input
          type="search"
          maxLength={100}
          aria-label={t('template.search')}
          placeholder={t('template.searchHint')}
          value={words}
          onChange={({ target }) => setParameters(target.value ? { q: target.value } : {}, { replace: true })}
        />
      </div>
      {searched === '' ? (
        <>
          {template.groups.map((group) => (
            <Panel key={group.code} aria-labelledby={`group-${group.code}`}>
              <h2 id={`group-${group.code}`}>{t('template.group', { code: group.code, name: group.name })}</h2>
              <SetTable sets={group.sets} to={(code) => `/app/criteria/templates/${id}/sets/${code}`} />
            </Panel>
          ))}
          <Remarks template={template} />
        </>
      ) : (
        <Hits id={id} words={searched} />
      )}
    </>
  );
}

function Hits({ id, words }: { id: string; words: string }) {
  const { t } = useTranslation('criteria');
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(searchQuery(id, words));
  const hits = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Panel aria-label={t('template.hits')} aria-live="polite">
      {error && <ProblemNotice error={error} />}
      {!data && !error && <Skeleton label={t('loading')} />}
      {data && hits.length === 0 && <p>{t('template.noHits', { words })}</p>}
      <ul className={styles['lines']}>
        {hits.map((hit) => (
          <li key={`${hit.setCode} ${hit.criterionCode} ${hit.optionNumber}`}>
            <Link to={`/app/criteria/templates/${id}/sets/${hit.setCode}#c-${hit.criterionCode}`}>
              {hit.optionNumber > 0 ? hit.text : hit.criterionName}
            </Link>
            <span className={styles['muted']}>
              {' '}
              {hit.setCode} {hit.setName} · {hit.criterionCode} {hit.criterionName}
            </span>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </Panel>
  );
}

function Remarks({ template }: { template: TemplateDetail }) {
  const { t } = useTranslation('criteria');
  return (
    <Panel aria-labelledby="reading">
      <h2 id="reading">{t('template.reading')}</h2>
      <ul className={styles['bands']}>
        {template.bands.map((band) => (
          <li key={band.stars}>
            <Stars count={band.stars} /> <Band band={band} />
          </li>
        ))}
      </ul>
      <ul>
        {template.remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
      {template.sourceRemarks.length > 0 && (
        <details>
          <summary>{t('template.sourceRemarks', { count: template.sourceRemarks.length })}</summary>
          <ul>
            {template.sourceRemarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}

function Band({ band }: { band: RankBand }) {
  const { t } = useTranslation('criteria');
  const { min, max } = band;
  return (
    <>
      {t(band.maxIncluded ? 'template.bandTo' : 'template.bandBelow', { min, max })}
      {band.authority && `, ${t(`authority.${band.authority}`)}`}
    </>
  );
}
