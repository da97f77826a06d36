import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Column } from '@/shared/ui/data-list/columns';
import { DataList } from '@/shared/ui/data-list/data-list';
import type { Filter } from '@/shared/ui/data-list/filters';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { exportQuery, LEVELS, loadUnits, PERIODS, provinceKey, provincesQuery, readPeriod } from './queries';
import type { Unit } from './types';
import { Validity } from './validity';

/** Search units by name in any spelling or by code; the filters live in the address. */
export default function SearchPage() {
  const { t } = useTranslation('territory');
  const columns = useMemo<readonly Column<Unit>[]>(
    () => [
      { key: 'name', title: t('column.name'), primary: true, render: ({ fullName }) => fullName },
      { key: 'code', title: t('column.code'), render: ({ code }) => code },
      { key: 'above', title: t('column.above'), render: unitsAbove },
      { key: 'validity', title: t('column.validity'), render: (unit) => <Validity unit={unit} /> },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <DataList
        name="territory"
        label={t('results')}
        columns={columns}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/app/territory/units/${id}`}
        filters={useUnitFilters()}
        load={loadUnits}
        exportPath="/api/territory/units/export"
        exportQuery={exportQuery}
        empty={{ title: t('none'), description: t('noneHint') }}
      />
    </>
  );
}

/** A province code means another province in another time, so the provinces offered follow the period. */
function useUnitFilters(): readonly Filter[] {
  const { t } = useTranslation('territory');
  const [parameters] = useSearchParams();
  const period = readPeriod(parameters.get('period'));
  const { data: provinces } = useQuery(provincesQuery(period));
  return useMemo(
    () => [
      { kind: 'text', key: 'q', label: t('search'), placeholder: t('searchHint') },
      {
        kind: 'choice',
        key: 'period',
        label: t('period.label'),
        options: PERIODS.map((value) => ({ value, label: t(`period.${value}`) })),
      },
      {
        kind: 'choice',
        key: 'level',
        label: t('level.label'),
        options: LEVELS.map((value) => ({ value, label: t(`level.${value}`) })),
      },
      {
        kind: 'choice',
        key: provinceKey(period),
        label: t(period === 'before' ? 'province.before' : 'province.now'),
        options: (provinces ?? []).map(({ code, fullName }) => ({ value: code, label: fullName })),
      },
    ],
    [t, period, provinces],
  );
}

function unitsAbove(unit: Unit): string {
  const province = unit.level === 'COMMUNE' && unit.parentCode !== unit.provinceCode ? unit.provinceName : null;
  return [unit.parentName, province].filter((name) => name !== null).join(', ');
}
