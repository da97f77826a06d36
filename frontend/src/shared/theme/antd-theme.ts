import type { ThemeConfig } from 'antd';
import { fontFamily, palette, radius } from './palette';

/** Ant Design in our colours: 14 px on desks, 16 px and 44 px targets on phones. */
export function antdTheme(phone: boolean): ThemeConfig {
  return {
    cssVar: { key: 'ocop' },
    hashed: false,
    token: {
      colorPrimary: palette.leaf,
      colorLink: palette.leaf,
      colorSuccess: palette.leaf,
      colorWarning: palette.goldDeep,
      colorError: palette.danger,
      colorInfo: palette.leaf,
      colorTextBase: palette.ink,
      colorTextSecondary: palette.inkMuted,
      colorTextDescription: palette.inkMuted,
      colorTextPlaceholder: '#66726b',
      colorBorder: '#8a958e',
      colorBorderSecondary: palette.line,
      colorBgLayout: palette.ground,
      fontFamily,
      fontSize: phone ? 16 : 14,
      lineHeight: 1.6,
      borderRadius: radius,
      borderRadiusLG: radius,
      borderRadiusSM: radius / 2,
      controlHeight: phone ? 44 : 36,
      controlHeightSM: phone ? 36 : 28,
      boxShadow: '0 1px 2px rgb(15 68 41 / 8%), 0 4px 16px rgb(15 68 41 / 8%)',
      boxShadowSecondary: '0 1px 2px rgb(15 68 41 / 8%), 0 4px 16px rgb(15 68 41 / 16%)',
      motion: !globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches,
      wireframe: false,
    },
  };
}
