import { SettingOutlined } from '@ant-design/icons';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './column-chooser.module.css';
import { type Column, visibleColumns } from './columns';

interface ColumnChooserProps<Row> {
  columns: readonly Column<Row>[];
  chosen: readonly string[] | null;
  onChoose: (keys: readonly string[]) => void;
}

export function ColumnChooser<Row>({ columns, chosen, onChoose }: ColumnChooserProps<Row>) {
  const { t } = useTranslation('shared');
  const root = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const visible = visibleColumns(columns, chosen).map(({ key }) => key);

  useEffect(() => {
    if (!open) return undefined;
    const close = (event: Event) => {
      const elsewhere =
        event instanceof KeyboardEvent ? event.key === 'Escape' : !root.current?.contains(event.target as Node);
      if (elsewhere) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, [open]);

  const toggle = (key: string) => {
    onChoose(visible.includes(key) ? visible.filter((one) => one !== key) : [...visible, key]);
  };

  return (
    <details ref={root} className={styles['root']} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles['button']}>
        <SettingOutlined aria-hidden="true" /> {t('list.columns')}
      </summary>
      <fieldset className={styles['panel']}>
        <legend className="visually-hidden">{t('list.columns')}</legend>
        {columns.map(({ key, title, primary }) => (
          <label key={key} className={styles['choice']}>
            <input
              type="checkbox"
              checked={visible.includes(key)}
              disabled={primary ?? false}
              onChange={() => toggle(key)}
            />
            {title}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
