import { CloseOutlined, HomeOutlined } from '@ant-design/icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { LanguageSwitch } from '@/shared/ui/language-switch/language-switch';
import { usePhone } from '@/shared/viewport/use-phone';
import styles from './side-navigation.module.css';
import { useNavigation } from './use-navigation';

interface SideNavigationProps {
  open: boolean;
  onClose: () => void;
}

/** Beside the screen on a desk; a drawer over it on a phone. */
export function SideNavigation({ open, onClose }: SideNavigationProps) {
  const phone = usePhone();
  return phone ? (
    <Drawer open={open} onClose={onClose} />
  ) : (
    <aside className={styles['side']}>
      <Entries />
    </aside>
  );
}

function Drawer({ open, onClose }: SideNavigationProps) {
  const { t } = useTranslation('shared');
  const dialog = useRef<HTMLDialogElement>(null);
  const { pathname } = useLocation();

  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);

  useEffect(() => onClose(), [pathname]); // eslint-disable-line react-hooks/exhaustive-deps -- closes after a move only

  return (
    <dialog
      ref={dialog}
      id="side-navigation"
      className={styles['drawer']}
      aria-label={t('shell.menu')}
      onClose={onClose}
    >
      <button type="button" className={styles['close']} aria-label={t('action.close')} onClick={onClose}>
        <CloseOutlined aria-hidden="true" />
      </button>
      <Entries />
      <div className={styles['language']}>
        <LanguageSwitch />
      </div>
    </dialog>
  );
}

function Entries() {
  const { t } = useTranslation('shared');
  const groups = useNavigation();
  return (
    <nav aria-label={t('shell.navigation')} className={styles['nav']}>
      <ul className={styles['list']}>
        <li>
          <NavLink to="/app" end className={styles['link'] ?? ''}>
            <HomeOutlined aria-hidden="true" />
            {t('shell.start')}
          </NavLink>
        </li>
      </ul>
      {groups.map(({ section, entries }) => (
        <section key={section} aria-labelledby={`nav-${section}`}>
          <h2 id={`nav-${section}`} className={styles['section']}>
            {t(`shell.section.${section}`)}
          </h2>
          <ul className={styles['list']}>
            {entries.map(({ to, label, icon }) => (
              <li key={to}>
                <NavLink
                  to={`/app/${to}`}
                  end={entries.some((other) => other.to.startsWith(`${to}/`))}
                  className={styles['link'] ?? ''}
                >
                  <span aria-hidden="true">{icon}</span>
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
