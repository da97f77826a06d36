import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, body } from '@/shared/api/client';
import { asProblem } from '@/shared/api/problem';
import { vietnamDay } from '@/shared/format/dates';
import { useTell } from '@/shared/live/announcer';
import { Button } from '@/shared/ui/button/button';
import { DateInput } from '@/shared/ui/date-input/date-input';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Stars } from '@/shared/ui/stars/stars';
import styles from './certificate.module.css';
import { type Ground, GROUNDS, openRevocation, type RecognitionLine } from './certificate-api';

function useFound(words: string) {
  return useQuery({
    queryKey: ['recognitions', 'to-revoke', words],
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/recognitions', {
          params: { query: { state: 'ACTIVE', limit: 30, ...(words === '' ? {} : { q: words }) } },
          signal,
        }),
      ),
    placeholderData: (before) => before,
  });
}

interface PickerProps {
  chosen: readonly RecognitionLine[];
  onToggle: (line: RecognitionLine) => void;
}

function Picker({ chosen, onToggle }: PickerProps) {
  const { t } = useTranslation('certificate');
  const id = useId();
  const [words, setWords] = useState('');
  const { data, error } = useFound(words.trim());
  const ids = new Set(chosen.map((one) => one.id));
  return (
    <Panel aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('revocation.choose', { count: chosen.length })}</h2>
      <ul className={styles['chosen']}>
        {chosen.map((one) => (
          <li key={one.id}>
            <Button aria-label={t('decision.remove', { product: one.productName })} onClick={() => onToggle(one)}>
              {one.productName} ✕
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles['field']}>
        <label htmlFor={id}>{t('recognition.search')}</label>
        <input id={id} type="search" value={words} onChange={(event) => setWords(event.target.value)} />
      </div>
      {error && <ProblemNotice error={error} />}
      <ul className={styles['list']}>
        {data?.items.map((one) => (
          <li key={one.id} className={styles['line']}>
            <input id={`${id}-${one.id}`} type="checkbox" checked={ids.has(one.id)} onChange={() => onToggle(one)} />
            <label htmlFor={`${id}-${one.id}`}>
              <span className={styles['name']}>{one.productName}</span> – {one.producerName ?? t('none')}
            </label>
            <div className={styles['result']}>
              <Stars count={one.stars} />
            </div>
          </li>
        ))}
      </ul>
      {data?.next && <p className={styles['muted']}>{t('revocation.more')}</p>}
    </Panel>
  );
}

/** The officer drafts the revocation of one or many recognitions for the same reason. */
export default function RevocationPage() {
  const { t } = useTranslation('certificate');
  const id = useId();
  const navigate = useNavigate();
  const tell = useTell();
  const [chosen, setChosen] = useState<readonly RecognitionLine[]>([]);
  const [ground, setGround] = useState<Ground>('CRITERIA_LOST');
  const [finding, setFinding] = useState('');
  const [foundOn, setFoundOn] = useState(() => vietnamDay(Date.now()));
  const draft = useMutation({
    mutationFn: () =>
      openRevocation(
        chosen.map((one) => one.id),
        { ground, finding: finding.trim(), foundOn },
      ),
    onSuccess: async (decision) => {
      tell(t('waiting.drafted'));
      await navigate(`/app/decisions/${decision.id}`);
    },
  });
  const toggle = (line: RecognitionLine) =>
    setChosen((all) =>
      all.some((one) => one.id === line.id) ? all.filter((one) => one.id !== line.id) : [...all, line],
    );
  const ready = chosen.length > 0 && finding.trim() !== '' && foundOn !== '';
  return (
    <>
      <PageHeader
        title={t('revocation.title')}
        description={t('revocation.description')}
        parent={{ to: '/app/decisions', label: t('decisions.title') }}
      />
      <Picker chosen={chosen} onToggle={toggle} />
      <Panel narrow aria-labelledby={`${id}-why`}>
        <h2 id={`${id}-why`}>{t('revocation.why')}</h2>
        <div className={styles['field']}>
          <label htmlFor={`${id}-ground`}>{t('revocation.ground')}</label>
          <select
            id={`${id}-ground`}
            value={ground}
            onChange={({ target }) => setGround(GROUNDS.find((one) => one === target.value) ?? ground)}
          >
            {GROUNDS.map((one) => (
              <option key={one} value={one}>
                {t(`ground.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <div className={styles['field']}>
          <label htmlFor={`${id}-finding`}>{t('revocation.finding')}</label>
          <textarea
            id={`${id}-finding`}
            rows={4}
            maxLength={2000}
            value={finding}
            onChange={(event) => setFinding(event.target.value)}
          />
        </div>
        <div className={styles['field']}>
          <label htmlFor={`${id}-day`}>{t('revocation.foundOn')}</label>
          <DateInput id={`${id}-day`} value={foundOn} onChange={setFoundOn} />
        </div>
        <Button
          look="primary"
          busy={draft.isPending}
          disabled={!ready || draft.isPending}
          onClick={() => draft.mutate()}
        >
          {t('revocation.draft', { count: chosen.length })}
        </Button>
        {draft.error && (
          <>
            <ProblemNotice error={draft.error} />
            <ul>
              {asProblem(draft.error).fields.map(({ field, message }) => (
                <li key={field}>{message}</li>
              ))}
            </ul>
          </>
        )}
      </Panel>
    </>
  );
}
