import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button/button';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { CriterionCard } from './criterion-card';
import styles from './dossier.module.css';
import { choose, type Criterion, type Dossier, dossierKey, sheetQuery } from './dossier-api';
import { EvidenceForm } from './evidence-form';
import { EvidenceList } from './evidence-list';
import { ScoreBar } from './score-bar';

interface Wanted {
  criterion: string;
  option: number | null;
  note: string | null;
}

/** Ticks at once on the screen; the server counts and says what is missing. */
function useChoosing(dossier: Dossier) {
  const queries = useQueryClient();
  const key = dossierKey(dossier.id);
  const sending = useMutation({
    mutationFn: ({ criterion, option, note }: Wanted) => choose(dossier.id, criterion, option, note),
    scope: { id: `dossier-${dossier.id}` },
    // The ticks stay as they are on the screen: by the time this answer is here, the person may have made the next ones.
    onSuccess: ({ score, gaps }) => {
      queries.setQueryData<Dossier>(key, (known) => (known ? { ...known, score, gaps } : known));
    },
    onError: () => queries.invalidateQueries({ queryKey: key }),
  });
  const choosing = (wanted: Wanted) => {
    queries.setQueryData<Dossier>(key, (known) =>
      known
        ? { ...known, choices: [...known.choices.filter((one) => one.criterion !== wanted.criterion), wanted] }
        : known,
    );
    sending.mutate(wanted);
  };
  return { choosing, error: sending.error };
}

function useSheet(dossier: Dossier) {
  const { data, error, refetch } = useQuery(sheetQuery(dossier.templateId, dossier.setCode));
  const criteria: readonly Criterion[] =
    data?.parts.flatMap((part) => part.sections.flatMap((section) => section.criteria)) ?? [];
  return { set: data, criteria, error, refetch };
}

/** The official sheet, part by part, with the producer's ticks. */
export function SheetSection({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('dossier');
  const { set, criteria, error, refetch } = useSheet(dossier);
  const { choosing, error: refused } = useChoosing(dossier);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!set) return <Skeleton label={t('loading')} lines={10} />;
  return (
    <>
      <ScoreBar score={dossier.score} />
      {refused && <ProblemNotice error={refused} />}
      <nav className={styles['jump']} aria-label={t('sheet.parts')}>
        {set.parts.map(({ code, name }) => (
          <a key={code} href={`#part-${code}`}>
            {t('sheet.part', { code, name })}
          </a>
        ))}
      </nav>
      {set.parts.map((part) => (
        <section key={part.code} id={`part-${part.code}`} className={styles['part']}>
          <h2>{t('sheet.partTitle', { code: part.code, name: part.name, max: part.max })}</h2>
          {part.sections.map((section) => (
            <section key={section.code}>
              {!(section.criteria.length === 1 && section.criteria[0]?.code === section.code) && (
                <h3>{t('sheet.criterion', { code: section.code, name: section.name })}</h3>
              )}
              {section.criteria.map((criterion) => (
                <CriterionCard
                  key={criterion.code}
                  dossier={dossier}
                  criterion={criterion}
                  choices={criteria}
                  onChoose={(code, option, note) => choosing({ criterion: code, option, note })}
                />
              ))}
            </section>
          ))}
        </section>
      ))}
    </>
  );
}

/** All papers of the dossier. */
export function EvidenceSection({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('dossier');
  const { criteria } = useSheet(dossier);
  const [adding, setAdding] = useState(false);
  return (
    <Panel narrow>
      <h2>{t('evidence.heading')}</h2>
      {dossier.evidence.length === 0 && <p className={styles['hint']}>{t('evidence.none')}</p>}
      <EvidenceList dossierId={dossier.id} papers={dossier.evidence} editable={dossier.editable} choices={criteria} />
      {dossier.editable && !adding && (
        <Button look="primary" onClick={() => setAdding(true)}>
          {t('sheet.addEvidence')}
        </Button>
      )}
      {adding && (
        <EvidenceForm dossierId={dossier.id} criteria={[]} choices={criteria} onDone={() => setAdding(false)} />
      )}
    </Panel>
  );
}
