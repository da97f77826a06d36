import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { usePhone } from '@/shared/viewport/use-phone';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { countSheet, criteriaOf } from './count';
import { CriteriaTree } from './criteria-tree';
import { CriterionView } from './criterion-view';
import { EvidenceViewer } from './evidence-viewer';
import { HandIn } from './hand-in';
import { MergeNotice, SheetBar } from './sheet-bar';
import styles from './sheet.module.css';
import { StepBar } from './step-bar';
import { type OpenSheet, useChoosing } from './use-choosing';
import { useSheetKeys } from './use-sheet-keys';
import { useSheet } from './use-sheet';

const END = 'end';

/** Which criterion is on the screen; it stands in the address. */
function usePlace(codes: readonly string[]) {
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('c') ?? codes[0] ?? END;
  const place = codes.includes(wanted) ? wanted : wanted === END ? END : (codes[0] ?? END);
  const go = (next: string) => {
    setSearch({ c: next }, { replace: true });
    globalThis.scrollTo({ top: 0 });
  };
  return { place, go };
}

function Loaded({ store, view }: OpenSheet) {
  const { t } = useTranslation('evaluation');
  const phone = usePhone();
  const { kept, content } = view;
  const { set, bands, ballot } = kept;
  const criteria = criteriaOf(set);
  const codes = criteria.map(({ code }) => code);
  const { place, go } = usePlace(codes);
  const count = useMemo(() => countSheet(set, bands, content), [set, bands, content]);
  const index = codes.indexOf(place);
  const criterion = criteria[index];
  const next = [...codes.slice(index + 1), ...codes.slice(0, index + 1)].find((code) => count.missing.includes(code));
  const moves = {
    previous: place === END ? codes.at(-1) : codes[index - 1],
    following: place === END ? undefined : (codes[index + 1] ?? END),
    unanswered: next,
  };
  const chooseOf = useChoosing({ store, view });
  const choose = (option: number) => {
    if (criterion) void chooseOf(criterion, option);
  };
  const keys = useSheetKeys({ criterion, choose, go, moves });
  return (
    <>
      <SheetBar count={count} view={view} />
      <MergeNotice view={view} onClose={() => store.forgetMerge()} />
      <div className={styles['sheet']}>
        {!phone && <CriteriaTree set={set} content={content} place={place} onGo={go} end={END} />}
        <div className={styles['middle']}>
          {criterion ? (
            <CriterionView key={place} criterion={criterion} view={view} store={store} onChoose={choose} />
          ) : (
            <HandIn view={view} count={count} store={store} onGo={go} />
          )}
          <StepBar moves={moves} left={count.missing.length} onGo={go} keys={keys} />
        </div>
        <aside className={styles['side']} aria-label={t('sheet.evidence')}>
          <EvidenceViewer key={place} ballot={ballot} criterion={criterion ?? null} />
        </aside>
      </div>
    </>
  );
}

/** Phiếu chấm điểm: one criterion after the other with the papers beside it, with or without a network. */
export default function SheetPage() {
  const { dossierId = '' } = useParams();
  return <Sheet key={dossierId} dossierId={dossierId} />;
}

function Sheet({ dossierId }: { dossierId: string }) {
  const { t } = useTranslation('evaluation');
  const { store, view } = useSheet(dossierId);
  const { kept, content, problem } = view;
  useEffect(() => {
    // A closed tab loses nothing, but what is not sent is not with the council yet.
    const warn = (event: BeforeUnloadEvent) => {
      if (view.unsent > 0 && navigator.onLine) event.preventDefault();
    };
    globalThis.addEventListener('beforeunload', warn);
    return () => globalThis.removeEventListener('beforeunload', warn);
  }, [view.unsent]);
  return (
    <>
      <PageHeader
        title={kept?.ballot.productName ?? t('sheet.title')}
        description={
          kept &&
          t('sheet.description', {
            producer: kept.ballot.producerName,
            set: kept.ballot.setName,
          })
        }
        parent={{ to: '/app/scoring', label: t('mine.title') }}
      />
      {!kept && !problem && <Skeleton label={t('sheet.title')} lines={10} />}
      {!kept && problem && <ProblemNotice error={problem} onRetry={() => void store.open()} />}
      {kept && content && <Loaded store={store} view={{ ...view, kept, content }} />}
    </>
  );
}
