import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useState } from 'react';
import { Link } from 'react-router';
import { usePhone } from '@/shared/viewport/use-phone';
import type { Column } from './columns';
import styles from './rows.module.css';

interface RowsProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowLink: ((row: Row) => string) | undefined;
}

export function Rows<Row>(props: RowsProps<Row>) {
  return usePhone() ? <Cards {...props} /> : <Table {...props} />;
}

/** Below this many rows the browser draws all of them faster than we could choose. */
const FEW_ROWS = 150;
const ROW_HEIGHT = 45;

function Table<Row>({ label, columns, rows, rowKey, rowLink }: RowsProps<Row>) {
  const [scrollMargin, setScrollMargin] = useState(0);
  const body = useCallback((element: HTMLTableSectionElement | null) => {
    if (element) setScrollMargin(element.getBoundingClientRect().top + globalThis.scrollY);
  }, []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    enabled: rows.length > FEW_ROWS,
    estimateSize: () => ROW_HEIGHT,
    overscan: 20,
    scrollMargin,
  });
  const shown = virtual.getVirtualItems();
  const whole = rows.length <= FEW_ROWS;
  const visible = whole
    ? rows.map((row, index) => ({ row, index }))
    : shown.flatMap(({ index }) => {
        const row = rows[index];
        return row === undefined ? [] : [{ row, index }];
      });
  const before = whole ? 0 : (shown[0]?.start ?? 0) - scrollMargin;
  const after = whole ? 0 : virtual.getTotalSize() - ((shown.at(-1)?.end ?? 0) - scrollMargin);

  return (
    <div className={styles['scroller']} role="group" aria-label={label} tabIndex={0}>
      <table className={styles['table']} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ key, title, align = 'start' }) => (
              <th key={key} scope="col" className={styles[align]}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {before > 0 && <Spacer height={before} columns={columns.length} />}
          {visible.map(({ row, index }) => (
            <tr key={rowKey(row)} aria-rowindex={index + 2}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} rowLink={rowLink} />
              ))}
            </tr>
          ))}
          {after > 0 && <Spacer height={after} columns={columns.length} />}
        </tbody>
      </table>
    </div>
  );
}

function Spacer({ height, columns }: { height: number; columns: number }) {
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} className={styles['spacer']} style={{ height }} />
    </tr>
  );
}

interface CellProps<Row> {
  column: Column<Row>;
  row: Row;
  rowLink: ((row: Row) => string) | undefined;
}

function Cell<Row>({ column: { align = 'start', primary, render }, row, rowLink }: CellProps<Row>) {
  if (!primary) return <td className={styles[align]}>{render(row)}</td>;
  return (
    <th scope="row" className={styles[align]}>
      {rowLink ? <Link to={rowLink(row)}>{render(row)}</Link> : render(row)}
    </th>
  );
}

function Cards<Row>({ label, columns, rows, rowKey, rowLink }: RowsProps<Row>) {
  const primary = columns.find((column) => column.primary) ?? columns[0];
  const others = columns.filter((column) => column !== primary);
  return (
    <ul className={styles['cards']} aria-label={label}>
      {rows.map((row) => (
        <li key={rowKey(row)} className={styles['card']}>
          <div className={styles['name']}>
            {rowLink ? <Link to={rowLink(row)}>{primary?.render(row)}</Link> : primary?.render(row)}
          </div>
          <dl className={styles['details']}>
            {others
              .map(({ key, title, render }) => ({ key, title, value: render(row) }))
              .filter(({ value }) => value !== '' && value !== null)
              .map(({ key, title, value }) => (
                <div key={key}>
                  <dt>{title}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
