import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { formatDateTime } from '@/shared/format/dates';
import { formatDecimal, formatInteger } from '@/shared/format/numbers';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { Tag, type Tone } from '@/shared/ui/tag/tag';
import { axisText } from './axis-text';
import { CodesPanel } from './codes-panel';
import { LayerPreview } from './layer-preview';
import { LayerSteps } from './layer-steps';
import { LayerTag } from './layer-tag';
import styles from './planning.module.css';
import { type Finding, findingsQuery, type Layer, layerQuery, planQuery } from './planning-api';

const TONES: Record<Finding['kind'], Tone> = { MENDED: 'busy', REFUSED: 'bad', OUTSIDE: 'busy' };

function Report({ layer, manages }: { layer: Layer; manages: boolean }) {
  const { t } = useTranslation('planning');
  const { west, south, east, north } = layer.bounds;
  const degrees = (value: number) => formatDecimal(value, 4);
  return (
    <Panel aria-labelledby="report">
      <h2 id="report">{t('report.title')}</h2>
      <Facts>
        <Fact name={t('layer.state')}>
          <LayerTag state={layer.state} />
        </Fact>
        <Fact name={t('report.file')}>{layer.fileName}</Fact>
        <Fact name={t('report.system')}>
          {layer.meridian === null
            ? t('system.WGS84')
            : t(layer.projection === 'VN2000_6' ? 'system.VN2000_6' : 'system.VN2000_3', {
                axis: axisText(layer.meridian),
              })}
        </Fact>
        <Fact name={t('report.features')}>{formatInteger(layer.features)}</Fact>
        <Fact name={t('report.mended')}>{formatInteger(layer.mended)}</Fact>
        <Fact name={t('report.refused')}>{formatInteger(layer.refused)}</Fact>
        <Fact name={t('report.outside')}>{formatInteger(layer.outside)}</Fact>
        <Fact name={t('report.area')}>{t('legend.area', { hectares: formatDecimal(layer.areaM2 / 10_000, 2) })}</Fact>
        <Fact name={t('report.bounds')}>
          {t('report.box', {
            west: degrees(west),
            east: degrees(east),
            south: degrees(south),
            north: degrees(north),
          })}
        </Fact>
        <Fact name={t('report.imported')}>
          {t('versions.imported', { time: formatDateTime(layer.importedAt), person: layer.importedBy })}
        </Fact>
        {layer.publishedAt && layer.publishedBy && (
          <Fact name={t('report.published')}>
            {t('versions.imported', { time: formatDateTime(layer.publishedAt), person: layer.publishedBy })}
          </Fact>
        )}
        {layer.endedAt && layer.endedBy && (
          <Fact name={t(`layerState.${layer.state}`)}>
            {t('versions.imported', { time: formatDateTime(layer.endedAt), person: layer.endedBy })}
            {layer.endReason && ` – ${layer.endReason}`}
          </Fact>
        )}
      </Facts>
      {manages && <LayerSteps layer={layer} />}
    </Panel>
  );
}

function Findings({ layer }: { layer: string }) {
  const { t } = useTranslation('planning');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    findingsQuery(layer),
  );
  const rows = data?.pages.flatMap(({ items }) => items);
  return (
    <Panel aria-labelledby="findings">
      <h2 id="findings">{t('findings.title')}</h2>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {rows?.length === 0 && <p className={styles['muted']}>{t('findings.none')}</p>}
      <ul className={styles['findings']}>
        {rows?.map(({ number, kind, reason, detail }) => (
          <li key={`${number} ${kind}`}>
            <strong>{t('findings.row', { number: formatInteger(number) })}</strong>
            <Tag tone={TONES[kind]}>{t(`findingKind.${kind}`)}</Tag>
            <span>{reason}</span>
            {detail && <span className={styles['muted']}>{t('findings.detail', { detail })}</span>}
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('findings.more')}
        </Button>
      )}
    </Panel>
  );
}

/** One version of a plan's map: the report of its import, its codes, a preview, and the step to the public. */
export default function LayerPage() {
  const { t } = useTranslation('planning');
  const { may, writable } = useSession();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(layerQuery(id));
  const plan = useQuery({ ...planQuery(data?.plan ?? ''), enabled: data !== undefined });
  const manages = may('PLANS_MANAGE') && writable;
  const parent = data
    ? { to: `/app/plans/${data.plan}`, label: plan.data?.content.name ?? t('list.title') }
    : { to: '/app/plans', label: t('list.title') };
  return (
    <>
      <PageHeader
        title={data ? t('versions.number', { number: data.number }) : t('layer.title')}
        description={t('layer.description')}
        parent={parent}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('layer.title')} lines={10} />}
      {data && (
        <>
          <Report layer={data} manages={manages} />
          {data.state !== 'DISCARDED' && (
            <>
              <CodesPanel key={data.version} layer={data} manages={manages && data.state === 'DRAFT'} />
              <LayerPreview layer={data} />
            </>
          )}
          <Findings layer={id} />
        </>
      )}
    </>
  );
}
