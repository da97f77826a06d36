import styles from './emblem.module.css';

interface EmblemProps {
  name: string;
  /** The workspace's own picture, when it has one. */
  url: string | null;
  size?: 'small' | 'large';
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return words
    .slice(-2)
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('');
}

/** The workspace's emblem; until one is uploaded, its initials on its own colour. Beside its name, so decorative. */
export function Emblem({ name, url, size = 'small' }: EmblemProps) {
  const className = `${styles['emblem']} ${styles[size]}`;
  return url ? (
    <img className={`${className} ${styles['picture']}`} src={url} alt="" />
  ) : (
    <span className={`${className} ${styles['initials']}`} lang="vi" aria-hidden="true">
      {initials(name)}
    </span>
  );
}
