import { MenuOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Bell } from '@/features/notification/bell';
import { useSession } from '@/shared/session/session';
import { Emblem } from '@/shared/ui/emblem/emblem';
import { LanguageSwitch } from '@/shared/ui/language-switch/language-switch';
import styles from './header.module.css';
import { NavigationSearch } from './navigation-search';
import { UserMenu } from './user-menu';

interface HeaderProps {
  menuOpen: boolean;
  onMenu: () => void;
}

export function Header({ menuOpen, onMenu }: HeaderProps) {
  const { t } = useTranslation('shared');
  const { workspace } = useSession();
  return (
    <header className={styles['header']}>
      <button
        type="button"
        className={styles['menuButton']}
        aria-expanded={menuOpen}
        aria-controls="side-navigation"
        aria-label={t('shell.menu')}
        onClick={onMenu}
      >
        <MenuOutlined aria-hidden="true" />
      </button>
      <Link to="/app" className={styles['brand']}>
        <Emblem name={workspace.name} url={workspace.emblemUrl} />
        <span className={styles['brandText']}>
          <span className={styles['brandName']}>{workspace.name}</span>
          <span className={styles['brandKind']}>{t(`shell.kind.${workspace.kind}`)}</span>
        </span>
      </Link>
      <NavigationSearch />
      <div className={styles['tools']}>
        <Bell />
        <div className={styles['language']}>
          <LanguageSwitch />
        </div>
        <UserMenu />
      </div>
    </header>
  );
}
