import { useTranslation } from 'react-i18next';
import styles from './front-page.module.css';

interface TopicCardsProps {
  title: string;
  prefix: 'national' | 'operator';
  topics: readonly string[];
}

export function TopicCards({ title, prefix, topics }: TopicCardsProps) {
  const { t } = useTranslation('portal');
  return (
    <section className={styles['section']} aria-labelledby="topics">
      <h2 id="topics">{title}</h2>
      <ul className={styles['cards']}>
        {topics.map((topic) => (
          <li key={topic} className={styles['card']}>
            <h3>{t(`${prefix}.${topic}.title`)}</h3>
            <p>{t(`${prefix}.${topic}.detail`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
