import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

interface Chunk {
  type: 'chunk';
  code: string;
  fileName: string;
  facadeModuleId: string | null;
  imports: string[];
  viteMetadata?: { importedCss?: Set<string>; importedAssets?: Set<string> };
}

/** Modules whose files the workspace needs before its first screen, besides the page itself. */
const SHELL = [
  /index\.html$/,
  /src\/app\/workspace\.tsx$/,
  /src\/app\/start\/start-page\.tsx$/,
  /i18n\/texts\/(vi|en)\.json$/,
];

/** Tells the built service worker which files make up the workspace's shell. */
export function shellFiles(): Plugin {
  return {
    name: 'shell-files',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((one): one is typeof one & { type: 'chunk' } => one.type === 'chunk');
      const all = chunks as unknown as Chunk[];
      const worker = all.find(({ fileName }) => fileName === 'service-worker.js');
      if (!worker) throw new Error('The service worker was not built');
      const files = new Set<string>();
      const visit = (chunk: Chunk | undefined) => {
        if (!chunk || files.has(chunk.fileName)) return;
        files.add(chunk.fileName);
        for (const file of chunk.viteMetadata?.importedCss ?? []) files.add(file);
        for (const file of chunk.viteMetadata?.importedAssets ?? []) files.add(file);
        for (const name of chunk.imports) visit(all.find(({ fileName }) => fileName === name));
      };
      for (const pattern of SHELL) {
        const roots = all.filter(({ facadeModuleId }) => pattern.test(facadeModuleId ?? ''));
        if (roots.length === 0) throw new Error(`No file of the build is ${pattern.source}`);
        roots.forEach(visit);
      }
      const list = JSON.stringify([...files].sort().map((file) => `/${file}`));
      const version = createHash('sha256').update(list).update(worker.code).digest('hex').slice(0, 16);
      worker.code = worker.code
        .replaceAll('__SHELL_FILES__', list)
        .replaceAll('__SHELL_VERSION__', JSON.stringify(version));
    },
  };
}
