import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { formatDate, formatDateTime, vietnamDay } from '@/shared/format/dates';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { CommuneSection } from './commune-section';
import styles from './dossier.module.css';
import { type Dossier, dossierQuery, fileAddress, formAddress, type Gap, roundQuery } from './dossier-api';
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
    <Panel narrow>
      <h2>{t('history.heading')}</h2>
      <ol className={styles['history']}>
        {dossier.steps.map(
          ({ transition, at, actorName, reason, documentNumber, documentDate, attachment, legalBasis }) => (
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
              {attachment && (
                <a href={fileAddress(attachment)} download>
                  {t('history.file')}
                </a>
              )}
              {reason && <p className={styles['quote']}>{reason}</p>}
            </li>
          ),
        )}
      </ol>
    </Panel>
  );
}

const BEFORE_PROVINCE: readonly Dossier['state'][] = ['DRAFT', 'SUBMITTED', 'COMMUNE_CHECK', 'RETURNED_BY_COMMUNE'];
const AT_PROVINCE: readonly Dossier['state'][] = [
  'COMMUNE_REPORTED',
  'PROVINCE_CHECK',
  'RETURNED_TO_COMMUNE',
  'RETURNED_BY_PROVINCE',
  'ADVISORY_REVIEW',
  'ADVISORY_DONE',
];

/** Which round the dossier catches: by the day on which the commune sent it, or as if it did so today. */
function RoundHint({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('dossier');
  const [today] = useState(() => vietnamDay(Date.now()));
  const sentAt = dossier.steps.find(({ transition }) => transition === 'COMMUNE_REPORT')?.at;
  const sent = sentAt === undefined ? null : vietnamDay(Date.parse(sentAt));
  const open = [...BEFORE_PROVINCE, ...AT_PROVINCE].includes(dossier.state);
  const { data } = useQuery({ ...roundQuery(sent ?? today), enabled: open });
  if (!open || !data) return null;
  const { round } = data;
  const words = round && {
    number: round.number,
    year: round.year,
    cutoff: formatDate(round.communeCutoff),
    day: formatDate(sent ?? today),
  };
  return <p className={styles['round']}>{words ? t(sent ? 'round.sent' : 'round.ifToday', words) : t('round.none')}</p>;
}

function Overview({ dossier, onGo }: { dossier: Dossier; onGo: (place: Gap['place']) => void }) {
  const { t } = useTranslation('dossier');
  return (
    <>
      <ScoreBar score={dossier.score} />
      <RoundHint dossier={dossier} />
      {dossier.editable && (
        <Panel narrow>
          <h2>{t('gap.heading')}</h2>
          <GapList dossier={dossier} onGo={onGo} />
        </Panel>
      )}
      <StepPanel dossier={dossier} />
      <Panel narrow>
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
      </Panel>
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
