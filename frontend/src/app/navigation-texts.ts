import { i18next } from '@/shared/i18n/i18n';
import { LANGUAGES } from '@/shared/i18n/language';

type NavigationTexts = Record<(typeof LANGUAGES)[number], Record<string, string>>;

/** The labels of the navigation are small and needed at once, so they come with the shell. */
const files = import.meta.glob<NavigationTexts>('/src/features/*/i18n/navigation.json', {
  eager: true,
  import: 'default',
});

/** Each feature's labels under its own name in the namespace `navigation`: `navigation:criteria.templates`. */
export function addNavigationTexts(): void {
  for (const [path, texts] of Object.entries(files)) {
    const feature = path.split('/')[3];
    for (const language of LANGUAGES) {
      i18next.addResourceBundle(language, 'navigation', { [feature ?? '']: texts[language] }, true, true);
    }
  }
}
