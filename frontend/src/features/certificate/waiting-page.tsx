import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { asProblem } from '@/shared/api/problem';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button, LinkButton } from '@/shared/ui/button/button';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import styles from './certificate.module.css';
import { type DecidedProduct, openDecision, waitingQuery } from './certificate-api';
import { ProductLine } from './product-lines';

interface QueueProps {
  kind: 'RECOGNITION' | 'RESULT_APPROVAL';
  products: readonly DecidedProduct[];
}

/** Those that wait for one kind of decision; the officer puts several into one draft. */
function Queue({ kind, products }: QueueProps) {
  const { t } = useTranslation('certificate');
  const { may, writable } = useSession();
  const prepares = may('DECISIONS_PREPARE') && writable;
  const navigate = useNavigate();
  const tell = useTell();
  const queries = useQueryClient();
  const free = products.filter(({ draft }) => draft === null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = free.filter(({ dossier }) => !left.has(dossier));
  const draft = useMutation({
    mutationFn: () =>
      openDecision(
        kind,
        chosen.map(({ dossier }) => dossier),
      ),
    onSuccess: async ({ id }) => {
      tell(t('waiting.drafted'));
      await queries.invalidateQueries({ queryKey: ['decisions'] });
      await navigate(`/app/decisions/${id}`);
    },
  });
  const toggle = (dossier: string) => {
    const next = new Set(left);
    if (!next.delete(dossier)) next.add(dossier);
    setLeft(next);
  };
  return (
    <Panel aria-labelledby={kind}>
      <h2 id={kind}>{t(`waiting.${kind}`, { count: products.length })}</h2>
      <p className={styles['muted']}>{t(`waiting.explain.${kind}`)}</p>
      {products.length === 0 && <p>{t('waiting.none')}</p>}
      <ul className={styles['list']}>
        {products.map((product) => (
          <ProductLine
            key={product.dossier}
            product={product}
            mark={
              product.draft === null ? (
                <input
                  type="checkbox"
                  aria-label={t('waiting.choose', { product: product.productName })}
                  checked={prepares && !left.has(product.dossier)}
                  disabled={!prepares}
                  onChange={() => toggle(product.dossier)}
                />
              ) : (
                <Link to={`/app/decisions/${product.draft}`}>{t('waiting.inDraft')}</Link>
              )
            }
          />
        ))}
      </ul>
      {prepares && free.length > 0 && (
        <div className={styles['buttons']}>
          <Button
            look="primary"
            busy={draft.isPending}
            disabled={chosen.length === 0 || draft.isPending}
            onClick={() => draft.mutate()}
          >
            {t('waiting.draft', { count: chosen.length })}
          </Button>
          <Button
            onClick={() => setLeft(chosen.length === 0 ? new Set() : new Set(free.map(({ dossier }) => dossier)))}
          >
            {t(chosen.length === 0 ? 'waiting.all' : 'waiting.clear')}
          </Button>
        </div>
      )}
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
  );
}

export default function WaitingPage() {
  const { t } = useTranslation('certificate');
  const { data, error, isPending, refetch } = useQuery(waitingQuery);
  return (
    <>
      <PageHeader
        title={t('waiting.title')}
        description={t('waiting.description')}
        actions={<LinkButton to="/app/decisions">{t('decisions.title')}</LinkButton>}
      />
      {isPending && <Skeleton label={t('waiting.title')} lines={6} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <Queue kind="RECOGNITION" products={data.recognition} />
          <Queue kind="RESULT_APPROVAL" products={data.approval} />
        </>
      )}
    </>
  );
}
