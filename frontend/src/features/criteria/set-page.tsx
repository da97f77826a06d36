import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { Stars } from '@/shared/ui/stars/stars';
import { Tag } from '@/shared/ui/tag/tag';
import { scoreSheetAddress, setQuery, templateQuery } from './queries';
import type { CriteriaPart, CriteriaSection, CriteriaSet, Criterion, CriterionOption } from './types';
import styles from './criteria.module.css';

/** One score sheet as a tree: part, section, criterion, options with the least level for each rank. */
export default function SetPage() {
  const { id = '', code = '' } = useParams();
  const { t } = useTranslation('criteria');
  const { hash } = useLocation();
  const { data: template } = useQuery(templateQuery(id));
  const { data: set, error, refetch } = useQuery(setQuery(id, code));
  useEffect(() => {
    if (set && hash) document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'center' });
  }, [set, hash]);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!set) return <Skeleton label={t('loading')} lines={10} />;
  return (
    <>
      <PageHeader
        title={t('set.title', { number: set.number, name: set.name })}
        parent={{
          to: `/app/criteria/templates/${id}`,
          label: t('templates.version', { version: template?.summary.version ?? '' }),
        }}
        description={[...set.managingAgencies, ...(set.sampleRequired ? [t('set.sample')] : [])].join(' · ')}
        actions={
          <a className={styles['action']} href={scoreSheetAddress(id, set.code)} target="_blank" rel="noopener">
            <PrinterOutlined aria-hidden="true" /> {t('set.print')}
          </a>
        }
      />
      <Contents set={set} />
      {set.parts.map((part) => (
        <Part key={part.code} part={part} />
      ))}
      {set.knockouts.length > 0 && (
        <Panel aria-labelledby="knockouts">
          <h2 id="knockouts">{t('set.knockouts')}</h2>
          <ul>
            {set.knockouts.map((knockout) => (
              <li key={knockout}>{knockout}</li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function Contents({ set }: { set: CriteriaSet }) {
  const { t } = useTranslation('criteria');
  return (
    <nav className={styles['contents']} aria-label={t('set.contents')}>
      {set.parts.map((part) => (
        <a key={part.code} href={`#part-${part.code}`}>
          {t('set.part', { code: part.code, name: part.name })} <strong>{part.max}</strong>
        </a>
      ))}
    </nav>
  );
}

function Part({ part }: { part: CriteriaPart }) {
  const { t } = useTranslation('criteria');
  return (
    <Panel aria-labelledby={`part-${part.code}`}>
      <h2 id={`part-${part.code}`} className={styles['heading']}>
        <span>{t('set.part', { code: part.code, name: part.name })}</span>
        <Points points={part.max} />
      </h2>
      {part.sections.map((section) => (
        <Section key={section.code} section={section} />
      ))}
    </Panel>
  );
}

function Section({ section }: { section: CriteriaSection }) {
  const [first] = section.criteria;
  const isCriterion = section.criteria.length === 1 && first?.code === section.code;
  return (
    <div className={styles['section']}>
      {!isCriterion && (
        <h3 className={styles['heading']}>
          <span>
            {section.code}. {section.name}
          </span>
          <Points points={section.max} />
        </h3>
      )}
      {section.criteria.map((criterion, index) => (
        <div key={criterion.code}>
          {criterion.heading && criterion.heading !== section.criteria[index - 1]?.heading && (
            <p className={styles['subHeading']}>{criterion.heading}</p>
          )}
          <CriterionView criterion={criterion} />
        </div>
      ))}
    </div>
  );
}

function CriterionView({ criterion }: { criterion: Criterion }) {
  const { t } = useTranslation('criteria');
  return (
    <article className={styles['criterion']} id={`c-${criterion.code}`} aria-labelledby={`n-${criterion.code}`}>
      <h4 id={`n-${criterion.code}`} className={styles['heading']}>
        <span>
          {criterion.code} {criterion.name}{' '}
          {criterion.communeReviewed && <Tag tone="good">{t('set.communeReviewed')}</Tag>}
        </span>
        <Points points={criterion.max} />
      </h4>
      {criterion.notes.map((note) => (
        <p key={note.text} className={styles['note']}>
          <strong>{t(`note.${note.kind}`)}:</strong> {note.text}
        </p>
      ))}
      <ul className={styles['options']}>
        {criterion.options.map((option) => (
          <Option key={option.number} option={option} />
        ))}
      </ul>
    </article>
  );
}

function Option({ option }: { option: CriterionOption }) {
  const { t } = useTranslation('criteria');
  return (
    <li className={styles['option']}>
      <span className={styles['optionPoints']}>{t('points', { count: option.points })}</span>
      <span>{option.label}</span>
      {option.minForStars !== null && (
        <span className={styles['threshold']}>
          <span>{t('set.threshold')}</span> <Stars count={option.minForStars} />
        </span>
      )}
    </li>
  );
}

function Points({ points }: { points: number }) {
  const { t } = useTranslation('criteria');
  return <span className={styles['points']}>{t('points', { count: points })}</span>;
}
