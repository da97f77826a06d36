import { type APIRequestContext, expect } from '@playwright/test';

const port = Number(process.env['OCOP_E2E_BASE_PORT'] ?? '8080');

/** The mailbox of the local run, where every mail of the product and of Keycloak ends. */
const mailbox = process.env['OCOP_E2E_MAILBOX_URL'] ?? `http://127.0.0.1:${port + 5}`;

interface Letter {
  subject: string;
  html: string;
  to: { address: string }[];
}

/** Waits for the letter and tells where its button leads. */
export async function linkIn(request: APIRequestContext, address: string, subject: RegExp): Promise<string> {
  let link = '';
  await expect
    .poll(
      async () => {
        const letters = (await (await request.get(`${mailbox}/email`)).json()) as Letter[];
        const wanted = letters.filter(
          (one) => subject.test(one.subject) && one.to.some((to) => to.address === address),
        );
        link = /href="([^"]+)"/.exec(wanted.at(-1)?.html ?? '')?.[1]?.replaceAll('&amp;', '&') ?? '';
        return link;
      },
      { message: `letter ${String(subject)} to ${address}`, timeout: 60_000 },
    )
    .not.toBe('');
  return link;
}
