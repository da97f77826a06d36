import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useCommunes } from '@/shared/communes/communes';
import { formatDate, formatDateTime } from '@/shared/format/dates';
import { formatInteger } from '@/shared/format/numbers';
import { useSession } from '@/shared/session/session';
import { LinkButton } from '@/shared/ui/button/button';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { ImportPanel } from './import-panel';
import { LayerTag } from './layer-tag';
import styles from './planning.module.css';
import { layersQuery, type Plan, planQuery } from './planning-api';

function PlanFacts({ plan: { content } }: { plan: Plan }) {
  const { t } = useTranslation('planning');
  const communes = useCommunes();
  const { scale, periodFrom, periodTo } = content;
  return (
    <Panel narrow aria-label={t('page.facts')}>
      {content.synthetic && <p className={styles['synthetic']}>{t('synthetic')}</p>}
      <Facts>
        <Fact name={t('field.type')}>{t(`type.${content.type}`)}</Fact>
        <Fact name={t('field.state')}>{t(`state.${content.state}`)}</Fact>
        <Fact name={t('card.decision')}>
          {content.decisionNo
            ? [
                t('card.decisionNo', { number: content.decisionNo }),
                content.decidedOn && t('card.decidedOn', { day: formatDate(content.decidedOn) }),
                content.approver,
              ]
                .filter(Boolean)
                .join(' – ')
            : t('none')}
        </Fact>
        {scale && <Fact name={t('field.scale')}>{`1/${formatInteger(scale)}`}</Fact>}
        {periodFrom && periodTo && (
          <Fact name={t('card.period')}>{t('card.years', { from: periodFrom, to: periodTo })}</Fact>
        )}
        <Fact name={t('field.communes')}>
          {content.communes
            .map(({ communeCode, formerUnit }) =>
              formerUnit ? `${communes.name(communeCode)} (${formerUnit})` : communes.name(communeCode),
            )
            .join(', ')}
        </Fact>
        <Fact name={t('field.dataOwner')}>{content.dataOwner}</Fact>
        <Fact name={t('field.disclaimer')}>{content.disclaimer}</Fact>
      </Facts>
    </Panel>
  );
}

function Versions({ plan }: { plan: string }) {
  const { t } = useTranslation('planning');
  const { data, error, refetch } = useQuery(layersQuery(plan));
  return (
    <Panel aria-labelledby="versions">
      <h2 id="versions">{t('versions.title')}</h2>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className={styles['muted']}>{t('versions.empty')}</p>}
      <ul className={styles['versions']}>
        {data?.map((layer) => (
          <li key={layer.id}>
            <Link to={`/app/plan-layers/${layer.id}`}>{t('versions.number', { number: layer.number })}</Link>
            <LayerTag state={layer.state} />
            <span>{layer.fileName}</span>
            <span className={styles['muted']}>
              {t('versions.imported', { time: formatDateTime(layer.importedAt), person: layer.importedBy })}
            </span>
            {layer.endReason && <span className={styles['muted']}>{layer.endReason}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

export default function PlanPage() {
  const { t } = useTranslation('planning');
  const { may, writable } = useSession();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(planQuery(id));
  const manages = may('PLANS_MANAGE') && writable;
  const change = <LinkButton to={`/app/plans/${id}/edit`}>{t('form.change')}</LinkButton>;
  return (
    <>
      <PageHeader
        title={data?.content.name ?? t('list.title')}
        parent={{ to: '/app/plans', label: t('list.title') }}
        {...(manages ? { actions: change } : {})}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('list.title')} lines={8} />}
      {data && (
        <>
          <PlanFacts plan={data} />
          <Versions plan={id} />
          {manages && <ImportPanel plan={id} />}
        </>
      )}
    </>
  );
}
