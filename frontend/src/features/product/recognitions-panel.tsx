import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Stars } from '@/shared/ui/stars/stars';
import styles from './product.module.css';
import { type Recognition, recognitionsQuery } from './product-api';

function Line({ recognition }: { recognition: Recognition }) {
  const { t } = useTranslation('product');
  const { id, stars, state, decisionNo, decidedOn, decidedYear, validTo, document, evidenceLevel } = recognition;
  // The Ministry hands out the certificates of five stars itself.
  const printable = recognition.source === 'EVALUATION' && state === 'ACTIVE' && stars < 5;
  return (
    <li className={styles['recognition']}>
      <div>
        <Stars count={stars} /> <strong>{t(`recognition.state.${state}`)}</strong>
      </div>
      <div>
        {decisionNo ? t('recognition.decision', { number: decisionNo }) : t('recognition.noDecision')}{' '}
        {decidedOn
          ? t('recognition.on', { day: formatDate(decidedOn) })
          : t('recognition.year', { year: String(decidedYear) })}
        {validTo && ` · ${t('recognition.until', { day: formatDate(validTo) })}`}
      </div>
      <div>
        {printable && (
          <>
            <a href={`/api/recognitions/${id}/certificate.pdf`} target="_blank" rel="noreferrer">
              {t('recognition.certificate', { number: recognition.certificateNo ?? '' })}
            </a>
            {' · '}
          </>
        )}
        <a href={`/xac-minh/${recognition.verificationCode}`} target="_blank" rel="noreferrer">
          {t('recognition.verify')}
        </a>
      </div>
      {document && (
        <div className={styles['muted']}>
          {t('recognition.source', { source: document })}
          {evidenceLevel && ` · ${t(`recognition.level.${evidenceLevel}`)}`}
        </div>
      )}
    </li>
  );
}

/** How the product was recognised over the years, the newest first. */
export function RecognitionsPanel({ id }: { id: string }) {
  const { t } = useTranslation('product');
  const { data, error, refetch } = useQuery(recognitionsQuery(id));
  return (
    <Panel narrow aria-labelledby="recognitions">
      <h2 id="recognitions">{t('recognition.title')}</h2>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className={styles['muted']}>{t('recognition.none')}</p>}
      <ol className={styles['recognitions']}>
        {data?.map((recognition) => (
          <Line key={recognition.id} recognition={recognition} />
        ))}
      </ol>
    </Panel>
  );
}
