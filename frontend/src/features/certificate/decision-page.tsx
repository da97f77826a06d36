import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { asProblem } from '@/shared/api/problem';
import { formatDate, formatDateTime } from '@/shared/format/dates';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { Stars } from '@/shared/ui/stars/stars';
import styles from './certificate.module.css';
import {
  chooseDossiers,
  type Decision,
  decisionKey,
  decisionQuery,
  fileAddress,
  giveUpDecision,
  paperAddress,
  submitDecision,
  takeBack,
  wordAddress,
} from './certificate-api';
import { DraftForm } from './draft-form';
import { IssueForm } from './issue-form';
import { ProductLine } from './product-lines';
import { DecisionTag } from './tags';

function useChange(decision: Decision) {
  const queries = useQueryClient();
  const tell = useTell();
  return useMutation({
    mutationFn: ({ run }: { run: () => Promise<Decision>; told: string }) => run(),
    onSuccess: async (after, { told }) => {
      tell(told);
      queries.setQueryData(decisionKey(decision.id), after);
      await queries.invalidateQueries({ queryKey: ['decisions', 'waiting'] });
    },
  });
}

function Products({ decision }: { decision: Decision }) {
  const { t } = useTranslation('certificate');
  const { writable } = useSession();
  const change = useChange(decision);
  const { products, editable } = decision;
  const without = (dossier: string) => products.map((one) => one.dossier).filter((one) => one !== dossier);
  return (
    <Panel aria-labelledby="products">
      <h2 id="products">{t('decision.products', { count: products.length })}</h2>
      <ol className={styles['list']}>
        {products.map((product, index) => (
          <ProductLine
            key={product.dossier}
            product={product}
            mark={
              editable && writable && products.length > 1 ? (
                <Button
                  aria-label={t('decision.remove', { product: product.productName })}
                  disabled={change.isPending}
                  onClick={() =>
                    change.mutate({
                      run: () => chooseDossiers(decision, without(product.dossier)),
                      told: t('decision.removed', { product: product.productName }),
                    })
                  }
                >
                  {t('decision.removeShort')}
                </Button>
              ) : (
                <span>{index + 1}</span>
              )
            }
          />
        ))}
      </ol>
      {change.error && <ProblemNotice error={change.error} />}
    </Panel>
  );
}

function Revocations({ decision }: { decision: Decision }) {
  const { t } = useTranslation('certificate');
  return (
    <Panel aria-labelledby="revocations">
      <h2 id="revocations">{t('decision.products', { count: decision.revocations.length })}</h2>
      <ol className={styles['list']}>
        {decision.revocations.map((one, index) => (
          <li key={one.recognition} className={styles['line']}>
            <span>{index + 1}</span>
            <div>
              <div className={styles['name']}>{one.productName}</div>
              <div>{one.producerName}</div>
              <div>{t(`ground.${one.ground}`)}</div>
              <div className={styles['preline']}>{one.finding}</div>
              <div className={styles['muted']}>
                {t('revocation.clock', { found: formatDate(one.foundOn), due: formatDate(one.due) })}
                {decision.state !== 'ISSUED' &&
                  ` · ${t(one.daysLeft < 0 ? 'revocation.late' : 'revocation.left', { count: Math.abs(one.daysLeft) })}`}
              </div>
            </div>
            <div className={styles['result']}>
              <Stars count={one.stars} />
              <div>{one.decisionNo}</div>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function OfficerActions({ decision }: { decision: Decision }) {
  const { t } = useTranslation('certificate');
  const { may, writable } = useSession();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const tell = useTell();
  const change = useChange(decision);
  const giveUp = useMutation({
    mutationFn: () => giveUpDecision(decision),
    onSuccess: async () => {
      tell(t('decision.givenUp'));
      await queries.invalidateQueries({ queryKey: ['decisions'] });
      await navigate('/app/decisions/waiting');
    },
  });
  if (!may('DECISIONS_PREPARE') || !writable || decision.state === 'ISSUED') return null;
  if (decision.state === 'SUBMITTED') {
    return (
      <Button
        busy={change.isPending}
        onClick={() => change.mutate({ run: () => takeBack(decision), told: t('decision.takenBack') })}
      >
        {t('decision.takeBack')}
      </Button>
    );
  }
  const submit = async () => {
    const agreed = await confirm({
      title: t('decision.submitTitle'),
      changes: [t('decision.submitChange')],
      action: t('decision.submit'),
    });
    if (agreed) change.mutate({ run: () => submitDecision(decision), told: t('decision.submitted') });
  };
  const discard = async () => {
    const agreed = await confirm({
      title: t('decision.giveUpTitle'),
      changes: [t('decision.giveUpChange')],
      action: t('decision.giveUp'),
      irreversible: true,
    });
    if (agreed) giveUp.mutate();
  };
  const error = change.error ?? giveUp.error;
  return (
    <>
      <Button look="primary" busy={change.isPending} onClick={() => void submit()}>
        {t('decision.submit')}
      </Button>
      <Button look="danger" busy={giveUp.isPending} onClick={() => void discard()}>
        {t('decision.giveUp')}
      </Button>
      {error && (
        <>
          <ProblemNotice error={error} />
          <ul>
            {asProblem(error).fields.map(({ field, message }) => (
              <li key={field}>{message}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Summary({ decision }: { decision: Decision }) {
  const { t } = useTranslation('certificate');
  const { text, kind, state, createdName, createdAt, issuedName, issuedAt, signed } = decision;
  return (
    <Panel narrow>
      <Facts>
        <Fact name={t('decision.stateTitle')}>
          <DecisionTag state={state} />
        </Fact>
        <Fact name={t('decision.kindTitle')}>{t(`decision.kind.${kind}`)}</Fact>
        <Fact name={t('decision.number')}>{text.number ?? t('none')}</Fact>
        <Fact name={t('decision.day')}>{text.decidedOn ? formatDate(text.decidedOn) : t('none')}</Fact>
        <Fact name={t('decision.signer')}>{text.signer ?? t('none')}</Fact>
        <Fact name={t('decision.author')}>
          {t('decision.by', { name: createdName, at: formatDateTime(createdAt) })}
        </Fact>
        {issuedName && issuedAt && (
          <Fact name={t('decision.issuedBy')}>
            {t('decision.by', { name: issuedName, at: formatDateTime(issuedAt) })}
          </Fact>
        )}
        {signed && (
          <Fact name={t('issue.file')}>
            <a href={fileAddress(signed)} target="_blank" rel="noreferrer">
              {t('issue.openFile')}
            </a>
          </Fact>
        )}
      </Facts>
    </Panel>
  );
}

/** One decision: the officer writes and hands it in, the leader issues it, everybody reads it afterwards. */
export default function DecisionPage() {
  const { t } = useTranslation('certificate');
  const { writable } = useSession();
  const { id = '' } = useParams();
  const { data: decision, error, isPending, refetch } = useQuery(decisionQuery(id));
  const parent = { to: '/app/decisions', label: t('decisions.title') };
  if (isPending) return <Skeleton label={t('decisions.title')} lines={8} />;
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHeader
        title={decision.text.subject}
        parent={parent}
        actions={
          <>
            <OfficerActions decision={decision} />
            <a href={paperAddress(id)} target="_blank" rel="noreferrer">
              {t(decision.state === 'ISSUED' ? 'decision.paper' : 'decision.draftPaper')}
            </a>
            <a href={wordAddress(id)} download>
              {t(decision.state === 'ISSUED' ? 'decision.wordPaper' : 'decision.draftWordPaper')}
            </a>
          </>
        }
      />
      {decision.note && decision.state === 'DRAFT' && (
        <div className={styles['note']} role="note">
          <strong>{t('decision.note')}</strong>
          <p>{decision.note}</p>
        </div>
      )}
      <Summary decision={decision} />
      {decision.mayIssue && writable && <IssueForm key={decision.version} decision={decision} />}
      {decision.kind === 'REVOCATION' ? <Revocations decision={decision} /> : <Products decision={decision} />}
      {decision.editable && writable && <DraftForm key={decision.version} decision={decision} />}
    </>
  );
}
