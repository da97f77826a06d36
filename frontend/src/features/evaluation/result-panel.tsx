import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime } from '@/shared/format/dates';
import { formatDecimal } from '@/shared/format/numbers';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { Stars } from '@/shared/ui/stars/stars';
import { ConcludeForm } from './conclude-form';
import styles from './council.module.css';
import {
  ballotAddress,
  type Conclusion,
  type DossierState,
  paperAddress,
  type Result,
  resultQuery,
} from './evaluation-api';
import { SignedMinutes } from './signed-minutes';

const decimal = (value: number | null) => (value === null ? '' : formatDecimal(value, 4));

/** Average, stars and whether the members are close enough to one another. */
function Outcome({ result }: { result: Result }) {
  const { t } = useTranslation('evaluation');
  const { average, stars, bandStars, spread, maxDeviation, deviationExceeded, byPart, selfScore, attendance } = result;
  const leftOut = result.members
    .filter(({ counted, total }) => !counted && total !== null)
    .map(({ fullName, total }) => t('result.leftOutOf', { name: fullName, total }));
  const name = (userId: string) => result.members.find((member) => member.userId === userId)?.fullName ?? '';
  return (
    <>
      <div className={styles['outcome']}>
        <span className={styles['average']}>{t('result.average', { average: decimal(average) })}</span>
        {stars !== null && <Stars count={stars} />}
      </div>
      {deviationExceeded && (
        <div className={styles['deviation']} role="note">
          <p>{t('result.exceeded', { spread, maxDeviation })}</p>
          <ul>
            {result.deviations.map(({ first, second, points }) => (
              <li key={first + second}>
                {t('result.deviation', { first: name(first), second: name(second), points })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Facts>
        <Fact name={t('result.parts')}>
          {byPart
            ? Object.entries(byPart)
                .sort(([one], [other]) => one.localeCompare(other))
                .map(([part, points]) => t('sheet.partPoints', { part, points: decimal(points) }))
                .join(' · ')
            : ''}
        </Fact>
        <Fact name={t('result.spread')}>{t('result.spreadOf', { spread, maxDeviation })}</Fact>
        <Fact name={t('result.attendance')}>
          {t('result.attendanceOf', {
            sent: attendance.sent,
            expected: attendance.expected,
            needed: attendance.needed,
          })}
        </Fact>
        {leftOut.length > 0 && <Fact name={t('result.leftOut')}>{leftOut.join(', ')}</Fact>}
        {bandStars !== null && bandStars !== stars && (
          <Fact name={t('result.band')}>{t('result.bandOf', { stars: bandStars })}</Fact>
        )}
        <Fact name={t('result.self')}>{t('result.selfOf', { total: selfScore.total, stars: selfScore.stars })}</Fact>
      </Facts>
      {result.obstacles.length > 0 && stars !== null && (
        <details className={styles['fold']}>
          <summary>{t('sheet.obstacles', { stars: stars + 1, count: result.obstacles.length })}</summary>
          <ul>
            {result.obstacles.map(({ criterion, points, required, stars: asked }) => (
              <li key={criterion ?? 'points'}>
                {criterion === null
                  ? t('sheet.missingPoints', { points: decimal(points) })
                  : t('sheet.belowLeast', { criterion, required, stars: asked })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Points of every criterion by member; rows with differing points are marked. */
function Matrix({ result }: { result: Result }) {
  const { t } = useTranslation('evaluation');
  const members = result.members.filter(({ sent }) => sent);
  return (
    <div className={styles['scroll']} role="region" tabIndex={0} aria-label={t('result.matrix')}>
      <table className={styles['matrix']}>
        <caption>{t('result.matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('result.criterion')}</th>
            <th scope="col">{t('result.max')}</th>
            {members.map(({ userId, fullName }) => (
              <th key={userId} scope="col">
                {fullName}
              </th>
            ))}
            <th scope="col">{t('result.mean')}</th>
          </tr>
        </thead>
        <tbody>
          {result.criteria.map(({ criterion, name, max, average, points }) => {
            const differs = new Set(members.map(({ userId }) => points[userId] ?? 0)).size > 1;
            return (
              <tr key={criterion} className={differs ? styles['differs'] : undefined}>
                <th scope="row">{t('sheet.criterion', { code: criterion, name })}</th>
                <td>{max}</td>
                {members.map(({ userId }) => (
                  <td key={userId}>{points[userId] ?? 0}</td>
                ))}
                <td>{decimal(average)}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('result.total')}</th>
            <td>{100}</td>
            {members.map(({ userId, total }) => (
              <td key={userId}>{total}</td>
            ))}
            <td>{decimal(result.average)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Concluded({ result, conclusion }: { result: Result; conclusion: Conclusion }) {
  const { t } = useTranslation('evaluation');
  return (
    <Panel aria-label={t('conclusion.title')}>
      <h2>{t('conclusion.title')}</h2>
      {conclusion.knockedOut ? (
        <p className={styles['late']}>{t('conclusion.knockedOut', { reason: conclusion.knockoutReason ?? '' })}</p>
      ) : (
        <div className={styles['outcome']}>
          <span className={styles['average']}>{t('result.average', { average: decimal(conclusion.average) })}</span>
          <Stars count={conclusion.stars} />
        </div>
      )}
      <Facts>
        <Fact name={t('conclusion.minutes')}>
          {t('council.numberAndDay', { number: conclusion.minutesNumber, day: formatDate(conclusion.minutesDate) })}
        </Fact>
        <Fact name={t('conclusion.by')}>
          {t('conclusion.byAt', { person: conclusion.concludedBy, time: formatDateTime(conclusion.concludedAt) })}
        </Fact>
        {conclusion.deviationReason && <Fact name={t('conclude.deviationReason')}>{conclusion.deviationReason}</Fact>}
        {Object.keys(result.concludedPoints).length > 0 && (
          <Fact name={t('conclusion.agreed')}>
            {result.criteria
              .filter(({ criterion }) => criterion in result.concludedPoints)
              .map(({ criterion }) =>
                t('conclusion.agreedAt', { criterion, points: result.concludedPoints[criterion] ?? 0 }),
              )
              .join(' · ')}
          </Fact>
        )}
        {conclusion.discussion && <Fact name={t('conclude.discussion')}>{conclusion.discussion}</Fact>}
      </Facts>
      <p>
        <a href={paperAddress(result.dossierId, 'minutes')} target="_blank" rel="noreferrer">
          {t('conclusion.paper')}
        </a>
      </p>
      <SignedMinutes result={result} />
    </Panel>
  );
}

interface ResultPanelProps {
  dossierId: string;
  /** The newest pass that the reader may read. */
  pass: number;
  state: DossierState;
  /** Sheets handed in so far, while the pass is still open and its ballots are not blind; null once it is closed. */
  early: number | null;
}

/** The result of a scoring after it was closed, and what the council makes of it. */
export function ResultPanel({ dossierId, pass, state, early }: ResultPanelProps) {
  const { t } = useTranslation('evaluation');
  const [shown, setShown] = useState(pass);
  const { data, error, refetch } = useQuery({
    ...resultQuery(dossierId, shown),
    queryKey: [...resultQuery(dossierId, shown).queryKey, state, early ?? 'closed'],
  });
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton label={t('result.title')} lines={6} />;
  const passes = data.passes.filter(({ number }) => number <= pass);
  return (
    <>
      {data.conclusion && <Concluded result={data} conclusion={data.conclusion} />}
      <Panel aria-label={t('result.title')}>
        <h2>{t('result.title')}</h2>
        {early !== null && shown === pass && <p className={styles['late']}>{t('result.early', { count: early })}</p>}
        {passes.length > 1 && (
          <label className={styles['pass']}>
            {t('result.pass')}
            <select value={shown} onChange={(event) => setShown(Number(event.target.value))}>
              {passes.map(({ number }) => (
                <option key={number} value={number}>
                  {t('result.passNumber', { number })}
                </option>
              ))}
            </select>
          </label>
        )}
        <Outcome result={data} />
        <Matrix result={data} />
        {data.knockouts.length > 0 && (
          <section aria-label={t('result.knockouts')}>
            <h3>{t('result.knockouts')}</h3>
            <ul>
              {data.knockouts.map(({ code, text, userId, fullName, reason }) => (
                <li key={code + userId}>{t('result.knockout', { text, person: fullName, reason })}</li>
              ))}
            </ul>
          </section>
        )}
        <details className={styles['fold']}>
          <summary>{t('result.papers')}</summary>
          <ul>
            {data.members
              .filter(({ sent }) => sent)
              .map(({ userId, fullName }) => (
                <li key={userId}>
                  <a href={ballotAddress(dossierId, userId)} target="_blank" rel="noreferrer">
                    {t('result.paperOf', { name: fullName })}
                  </a>
                </li>
              ))}
          </ul>
        </details>
      </Panel>
      {data.mayConclude && shown === pass && <ConcludeForm result={data} />}
    </>
  );
}
