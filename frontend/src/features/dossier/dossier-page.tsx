import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { formatDate, formatDateTime } from '@/shared/format/dates';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { CommuneSection } from './commune-section';
import styles from './dossier.module.css';
import { type Dossier, dossierQuery, formAddress, type Gap } from './dossier-api';
import { GapList } from './gap-list';
import { ReportFacts, ReportForm } from './report-form';
import { ScoreBar } from './score-bar';
import { EvidenceSection, SheetSection } from './sheet-section';
import { Clock, StateTag } from './state-tag';
import { StepPanel } from './step-panel';

const WRITING = ['report', 'sheet', 'evidence', 'review'] as const;
const READING = ['overview', 'sheet', 'report', 'evidence', 'commune'] as const;
type Section = (typeof WRITING)[number] | (typeof READING)[number];

const PLACES: Partial<Record<Gap['place'], Section>> = { REPORT: 'report', SHEET: 'sheet', EVIDENCE: 'evidence' };

function History({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('dossier');
  if (dossier.steps.length === 0) return null;
  return (
    <section className={styles['card']}>
      <h2>{t('history.heading')}</h2>
      <ol className={styles['history']}>
        {dossier.steps.map(({ transition, at, actorName, reason, documentNumber, documentDate, legalBasis }) => (
          <li key={`${transition}-${at}`}>
            <strong>{t(`history.${transition}`)}</strong>
            <span className={styles['hint']}>
              {t('history.by', { time: formatDateTime(at), person: actorName, basis: legalBasis })}
            </span>
            {documentNumber && (
              <span>
                {t('numberAndDay', { number: documentNumber, day: documentDate ? formatDate(documentDate) : '' })}
              </span>
            )}
            {reason && <p className={styles['quote']}>{reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Overview({ dossier, onGo }: { dossier: Dossier; onGo: (place: Gap['place']) => void }) {
  const { t } = useTranslation('dossier');
  return (
    <>
      <ScoreBar score={dossier.score} />
      {dossier.editable && (
        <section className={styles['card']}>
          <h2>{t('gap.heading')}</h2>
          <GapList dossier={dossier} onGo={onGo} />
        </section>
      )}
      <StepPanel dossier={dossier} />
      <section className={styles['card']}>
        <h2>{t('form.heading')}</h2>
        <ul className={styles['papers']}>
          <li>
            <a href={formAddress(dossier.id, '01')} target="_blank" rel="noreferrer">
              {t('form.01')}
            </a>
          </li>
          <li>
            <a href={formAddress(dossier.id, '02')} target="_blank" rel="noreferrer">
              {t('form.02')}
            </a>
          </li>
        </ul>
      </section>
      <History dossier={dossier} />
    </>
  );
}

function Content({ dossier, section, go }: { dossier: Dossier; section: Section; go: (section: Section) => void }) {
  switch (section) {
    case 'report':
      return dossier.editable ? (
        <ReportForm dossier={dossier} onSaved={() => go('sheet')} />
      ) : (
        <ReportFacts dossier={dossier} />
      );
    case 'sheet':
      return <SheetSection dossier={dossier} />;
    case 'evidence':
      return <EvidenceSection dossier={dossier} />;
    case 'commune':
      return (
        <>
          <CommuneSection key={dossier.communeReport?.version ?? 0} dossier={dossier} />
          <StepPanel dossier={dossier} />
        </>
      );
    case 'review':
    case 'overview':
      return <Overview dossier={dossier} onGo={(place) => go(PLACES[place] ?? section)} />;
  }
}

/** Why it came back, before anything else. */
function Returned({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('dossier');
  const last = dossier.steps.at(-1);
  if (!last?.reason || !dossier.editable) return null;
  return (
    <section className={styles['returned']} role="note">
      <h2>{t('returned')}</h2>
      <p>{last.reason}</p>
    </section>
  );
}

function Sections({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('dossier');
  const [search, setSearch] = useSearchParams();
  const names: readonly Section[] = dossier.editable ? WRITING : READING;
  const first: Section = dossier.editable ? 'report' : 'overview';
  const section = names.find((name) => name === search.get('section')) ?? first;
  const go = (name: Section) => {
    setSearch({ section: name });
    globalThis.scrollTo({ top: 0 });
  };
  return (
    <>
      <nav className={styles['steps']} aria-label={t('sections')}>
        {names.map((name, index) => (
          <button
            key={name}
            type="button"
            aria-current={name === section ? 'step' : undefined}
            className={name === section ? styles['current'] : styles['step']}
            onClick={() => go(name)}
          >
            {dossier.editable
              ? t('section.numbered', { number: index + 1, name: t(`section.${name}`) })
              : t(`section.${name}`)}
          </button>
        ))}
      </nav>
      <Content dossier={dossier} section={section} go={go} />
    </>
  );
}

export default function DossierPage() {
  const { t } = useTranslation('dossier');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(dossierQuery(id));
  return (
    <>
      <PageHeader
        title={data?.productName ?? t('list.title')}
        description={
          data && (
            <span className={styles['head']}>
              <StateTag state={data.state} /> <Clock daysLeft={data.daysLeft} />
              <span>{t('head', { kind: t(`kind.${data.kind}`), producer: data.producerName })}</span>
              {data.receiptNumber && <span>{t('receipt', { number: data.receiptNumber })}</span>}
            </span>
          )
        }
        parent={{ to: '/app/dossiers', label: t('list.title') }}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={10} />}
      {data && (
        <>
          <Returned dossier={data} />
          <Sections key={String(data.editable)} dossier={data} />
        </>
      )}
    </>
  );
}
