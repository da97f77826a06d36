import { useState } from 'react';
import styles from './sheet.module.css';

interface TypedTextProps {
  id: string;
  label: string;
  rows: number;
  maxLength: number;
  readOnly: boolean;
  value: string;
  onType: (text: string) => void;
}

/** A text that is sent while it is typed: what comes back meanwhile, tidied, must not move under the fingers. */
export function TypedText({ id, label, rows, maxLength, readOnly, value, onType }: TypedTextProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        maxLength={maxLength}
        readOnly={readOnly}
        value={typed ?? value}
        onChange={(event) => {
          setTyped(event.target.value);
          onType(event.target.value);
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}
