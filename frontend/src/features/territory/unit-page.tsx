import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { formatDecimal } from '@/shared/format/numbers';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { Tag } from '@/shared/ui/tag/tag';
import { unitQuery } from './queries';
import type { UnitDetail, UnitLink } from './types';
import { Validity } from './validity';
import styles from './territory.module.css';

/** One unit: what it is, what it was made from, what became of it. */
export default function UnitPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('territory');
  const { data, error, refetch } = useQuery(unitQuery(id));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton label={t('loading')} lines={6} />;
  return (
    <>
      <PageHeader
        title={data.unit.fullName}
        parent={{ to: '/app/territory', label: t('title') }}
        description={<Validity unit={data.unit} />}
      />
      <UnitFacts detail={data} />
      <Links title={t('predecessors')} links={data.predecessors} none={t('noPredecessors')} />
      {data.unit.validTo !== null && (
        <Links
          title={t('successors')}
          links={data.successors}
          none={t(data.unit.level === 'DISTRICT' ? 'districtsEnded' : 'noSuccessors')}
        />
      )}
    </>
  );
}

function UnitFacts({ detail }: { detail: UnitDetail }) {
  const { t } = useTranslation('territory');
  const { unit } = detail;
  const facts: [string, ReactNode][] = [
    [t('fact.code'), unit.code],
    [t('fact.type'), unit.unitType],
    [t('fact.parent'), unit.parentName],
    [t('fact.province'), unit.level === 'PROVINCE' ? null : unit.provinceName],
    [t('fact.area'), detail.areaKm2 === null ? null : `${formatDecimal(detail.areaKm2)} km²`],
    [t('fact.legalBasis'), detail.legalBasis],
    [t('fact.alternativeName'), detail.alternativeName],
    [t('fact.alternativeCode'), detail.alternativeCode],
  ];
  return (
    <Panel as="div">
      <Facts>
        {facts
          .filter(([, value]) => value !== null)
          .map(([label, value]) => (
            <Fact key={label} name={label}>
              {value}
            </Fact>
          ))}
      </Facts>
    </Panel>
  );
}

interface LinksProps {
  title: string;
  links: readonly UnitLink[];
  none: string;
}

function Links({ title, links, none }: LinksProps) {
  const { t } = useTranslation('territory');
  return (
    <Panel aria-label={title}>
      <h2>
        {title} {links.length > 0 && <span className={styles['muted']}>({links.length})</span>}
      </h2>
      {links.length === 0 && <p>{none}</p>}
      <ul className={styles['lines']}>
        {links.map((link) => (
          <li key={link.unit.id}>
            <Link to={`/app/territory/units/${link.unit.id}`}>{link.unit.fullName}</Link>
            {link.unit.parentName && <span className={styles['muted']}>, {link.unit.parentName}</span>}{' '}
            <Tag tone={link.whole ? 'good' : 'busy'}>{t(`kind.${link.kind}`)}</Tag>{' '}
            <span className={styles['muted']}>
              {t(link.whole ? 'whole' : 'partly')} · {link.legalBasis}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
