import { useTranslation } from 'react-i18next';
import { formatInteger } from '@/shared/format/numbers';
import styles from './national.module.css';
import type { SourceFigures } from './national-api';
import shapes from './province-shapes.json';

const STEPS = 5;

function rated({ counts }: SourceFigures): number {
  return counts.three + counts.four + counts.five;
}

interface ProvinceMapProps {
  sources: readonly SourceFigures[];
}

/** Provinces coloured by their recognised products; the table beside it has the same in numbers and the links. */
export default function ProvinceMap({ sources }: ProvinceMapProps) {
  const { t } = useTranslation('national');
  const sums = new Map<string, number>();
  for (const one of sources) {
    const { provinceCode } = one.source;
    sums.set(provinceCode, (sums.get(provinceCode) ?? 0) + rated(one));
  }
  const largest = Math.max(1, ...sums.values());
  const step = (code: string) => {
    const count = sums.get(code);
    if (count === undefined) return 'silent';
    return count === 0 ? 'step-0' : `step-${Math.ceil((count / largest) * STEPS)}`;
  };
  return (
    <figure className={styles['map']}>
      <svg viewBox={`0 0 ${shapes.width} ${shapes.height}`} role="img" aria-label={t('map.label')}>
        {shapes.provinces.map(({ code, name, path }) => (
          <path key={code} d={path} className={styles[step(code)]}>
            <title>
              {sums.has(code)
                ? t('map.province', { name, number: formatInteger(sums.get(code) ?? 0) })
                : t('map.silent', { name })}
            </title>
          </path>
        ))}
        {shapes.islands.map(({ name, x, y }) => (
          <text key={name} lang="vi" x={x} y={y} className={styles['island']}>
            {name}
          </text>
        ))}
      </svg>
      <figcaption>
        <span className={styles['legend']}>
          <span className={styles['swatch-low']} aria-hidden="true" /> {t('map.few')}
        </span>
        <span className={styles['legend']}>
          <span className={styles['swatch-high']} aria-hidden="true" />{' '}
          {t('map.many', { number: formatInteger(largest) })}
        </span>
        <span className={styles['legend']}>
          <span className={styles['swatch-silent']} aria-hidden="true" /> {t('map.none')}
        </span>
      </figcaption>
    </figure>
  );
}
