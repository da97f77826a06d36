import type { HTMLAttributes } from 'react';
import styles from './panel.module.css';

interface PanelProps extends Omit<HTMLAttributes<HTMLElement>, 'className' | 'style'> {
  as?: 'section' | 'div' | 'details' | 'p';
  /** As wide as text is easily read, for forms and for facts about one thing. */
  narrow?: boolean;
  /** Of a panel that folds. */
  open?: boolean;
}

/** The white sheet on which a screen puts what belongs together. */
export function Panel({ as = 'section', narrow = false, ...rest }: PanelProps) {
  // All of them take these attributes; typed as one of them, since a union of elements has no common type of props.
  const Element = as as 'details';
  return <Element {...rest} className={`${styles['panel']} ${narrow ? styles['narrow'] : ''}`} />;
}
