import { StyleProvider } from '@ant-design/cssinjs';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import viVN from 'antd/locale/vi_VN';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { antdTheme } from '@/shared/theme/antd-theme';
import { usePhone } from '@/shared/viewport/use-phone';

const LOCALES = { vi: viVN, en: enUS } as const;

/** Ant Design with our theme and language. Its styles go into a cascade layer, so that our own always win. */
export function DesignProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const phone = usePhone();
  return (
    <StyleProvider layer>
      <ConfigProvider locale={LOCALES[i18n.language === 'en' ? 'en' : 'vi']} theme={antdTheme(phone)}>
        {children}
      </ConfigProvider>
    </StyleProvider>
  );
}
