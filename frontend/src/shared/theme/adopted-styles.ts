/**
 * Where Ant Design's runtime styles go: one constructable style sheet per key, adopted by the document.
 *
 * Ant Design computes styles while it renders and would put them in `<style>` elements, which a
 * Content-Security-Policy of `style-src 'self'` refuses. Style sheets made by script through the CSS object
 * model are not inline styles, so no nonce, hash or 'unsafe-inline' is needed. The build replaces
 * `@rc-component/util/es/Dom/dynamicCSS` and `@ant-design/icons/es/cssUtils` by this module (vite.config.ts).
 */

interface Placement {
  prepend?: boolean | 'queue';
  priority?: number;
}

interface Entry {
  sheet: CSSStyleSheet;
  css: string;
  group: number;
  priority: number;
}

/** What callers of the original do with the element they get back. */
interface StyleHandle {
  setAttribute(name: string, value: string): void;
}

const entries = new Map<string, Entry>();
let pending = false;

const GROUPS = { prepend: 0, queue: 1, append: 2 } as const;

function groupOf({ prepend }: Placement): number {
  if (prepend === 'queue') return GROUPS.queue;
  return prepend ? GROUPS.prepend : GROUPS.append;
}

function adopt(): void {
  pending = false;
  const ordered = [...entries.values()].sort((a, b) => a.group - b.group || a.priority - b.priority);
  document.adoptedStyleSheets = ordered.map(({ sheet }) => sheet);
}

/** Sorted once per frame of work, before the browser paints: mounting a page registers hundreds of sheets. */
function scheduleAdoption(): void {
  if (pending) return;
  pending = true;
  queueMicrotask(adopt);
}

export function updateCSS(css: string, key: string, placement: Placement = {}): StyleHandle {
  const existing = entries.get(key);
  if (existing) {
    if (existing.css !== css) {
      existing.css = css;
      existing.sheet.replaceSync(css);
    }
  } else {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    entries.set(key, { sheet, css, group: groupOf(placement), priority: placement.priority ?? 0 });
    scheduleAdoption();
  }
  return { setAttribute: () => undefined };
}

export function injectCSS(css: string, placement: Placement = {}): StyleHandle {
  return updateCSS(css, css, placement);
}

export function removeCSS(key: string): void {
  if (entries.delete(key)) scheduleAdoption();
}

export function clearContainerCache(): void {
  entries.clear();
  scheduleAdoption();
}

/** Icons ask for the shadow root they stand in; our application has none. */
export function getShadowRoot(): null {
  return null;
}

export function warning(valid: boolean, message: string): void {
  if (!valid && import.meta.env.DEV) console.warn(message);
}

export { warning as warningOnce };
