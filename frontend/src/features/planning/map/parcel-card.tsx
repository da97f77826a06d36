import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { formatDecimal, formatInteger } from '@/shared/format/numbers';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { Swatch } from './legend';
import styles from './map.module.css';
import type { Parcel } from './map-data';

/** What a parcel is, by which plan, and what it is not: a proof. */
export function ParcelCard({ parcel }: { parcel: Parcel }) {
  const { t } = useTranslation('planning');
  const { code, className, colour, label, areaM2, plan, attributes } = parcel.properties;
  const decision = [
    plan.decisionNo && t('card.decisionNo', { number: plan.decisionNo }),
    plan.decidedOn && t('card.decidedOn', { day: formatDate(plan.decidedOn) }),
    plan.approver,
  ].filter(Boolean);
  const others = Object.entries(attributes);
  return (
    <>
      {plan.synthetic && <p className={styles['synthetic']}>{t('synthetic')}</p>}
      <h2 className={styles['cardTitle']}>
        <Swatch colour={colour} /> {className ?? t('noClass')}
      </h2>
      <Facts>
        <Fact name={t('card.code')}>{code || t('card.noCode')}</Fact>
        {label && <Fact name={t('card.label')}>{label}</Fact>}
        <Fact name={t('card.area')}>
          {t('card.areaOf', { metres: formatInteger(Math.round(areaM2)), hectares: formatDecimal(areaM2 / 10_000, 2) })}
        </Fact>
        <Fact name={t('card.plan')}>{plan.name}</Fact>
        <Fact name={t('field.type')}>{t(`type.${plan.type}`)}</Fact>
        {decision.length > 0 && <Fact name={t('card.decision')}>{decision.join(' – ')}</Fact>}
        {plan.periodFrom && plan.periodTo && (
          <Fact name={t('card.period')}>{t('card.years', { from: plan.periodFrom, to: plan.periodTo })}</Fact>
        )}
        <Fact name={t('card.communes')}>{plan.communes.join(', ')}</Fact>
        <Fact name={t('field.dataOwner')}>{plan.dataOwner}</Fact>
      </Facts>
      <p className={styles['disclaimer']}>{plan.disclaimer}</p>
      {others.length > 0 && (
        <details>
          <summary>{t('card.attributes')}</summary>
          <Facts>
            {others.map(([name, value]) => (
              <Fact key={name} name={name}>
                {value || '–'}
              </Fact>
            ))}
          </Facts>
        </details>
      )}
    </>
  );
}
