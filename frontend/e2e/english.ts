import { expect, type Page } from '@playwright/test';

const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

/** Every text in what the server sends as data from now on: names that people gave are no texts of ours. */
export function dataOf(page: Page): () => Promise<string[]> {
  const found = new Set<string>();
  const reading: Promise<void>[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') {
      if (VIETNAMESE.test(value)) found.add(value.normalize('NFC'));
    } else if (value !== null && typeof value === 'object') Object.values(value).forEach(collect);
  };
  page.on('response', (response) => {
    if (!new URL(response.url()).pathname.startsWith('/api/')) return;
    if (!response.headers()['content-type']?.includes('json')) return;
    // A page that is left takes its unread answers with it.
    reading.push(response.json().then(collect, () => undefined));
  });
  return async () => {
    await Promise.all(reading);
    return [...found].sort((one, other) => other.length - one.length);
  };
}

/** Opens the page again as somebody sees it who chose English on this device. */
export async function openInEnglish(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.setItem('ocop.language', 'en'));
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
}

/** What can be seen or heard on the page and is Vietnamese, without data and without what says that it is Vietnamese. */
export async function vietnameseLeft(page: Page, data: readonly string[]): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const said: string[] = [];
    const foreign = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') !== 'en';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (foreign(node) || !node.checkVisibility()) continue;
        for (const name of ['aria-label', 'placeholder', 'title', 'alt']) said.push(node.getAttribute(name) ?? '');
      } else if (node.parentElement?.checkVisibility() && !foreign(node.parentElement)) said.push(node.nodeValue ?? '');
    }
    return said;
  });
  // A name given as an example, a quoted word and the number of a law are what they are in every language.
  const ours = (text: string) =>
    data
      .reduce((rest, known) => rest.replaceAll(known.toLowerCase(), ''), text.normalize('NFC').toLowerCase())
      .replace(/for example:.*$/s, '')
      .replaceAll(/“[^”]*”|\d+\/\d{4}\/[\p{L}-]+/gu, '');
  return [...new Set(texts.filter((text) => VIETNAMESE.test(text) && VIETNAMESE.test(ours(text))))];
}
