import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, rememberedLanguage, rememberLanguage } from './language';

interface TextFile {
  default: ResourceKey;
}

/** One file per feature and language, each loaded when the feature's first screen opens. */
const featureTexts = import.meta.glob<TextFile>('/src/features/*/i18n/{vi,en}.json');
const sharedTexts = import.meta.glob<TextFile>('./texts/{vi,en}.json');

function textFile(language: string, namespace: string): (() => Promise<TextFile>) | undefined {
  return namespace === 'shared'
    ? sharedTexts[`./texts/${language}.json`]
    : featureTexts[`/src/features/${namespace}/i18n/${language}.json`];
}

const textFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = textFile(language, namespace);
    if (!load) {
      done(new Error(`No texts for ${namespace} in ${language}`), null);
      return;
    }
    load().then(
      (file) => done(null, file.default),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
    );
  },
};

export async function startTranslations(): Promise<void> {
  const language = rememberedLanguage();
  document.documentElement.lang = language;
  await i18next
    .use(textFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      ns: ['shared'],
      defaultNS: 'shared',
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
      returnNull: false,
      react: { useSuspense: true },
    });
}

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'vi';
}

export async function changeLanguage(language: Language): Promise<void> {
  rememberLanguage(language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

export { i18next };
