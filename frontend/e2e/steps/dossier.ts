import { randomInt } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import { call } from './api.ts';

/** One page of paper, as a scanner would send it. */
export const PAPER = Buffer.from(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 58>>stream
BT /F1 24 Tf 72 760 Td (GIAY DANG KY KINH DOANH) Tj ET
endstream
endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R/Size 6>>
%%EOF
`,
  'latin1',
);

export interface TestProduct {
  id: string;
  name: string;
  setName: string;
}

export interface Filed {
  id: string;
  receipt: string;
}

interface Groups {
  code: string;
  name: string;
  sets: { code: string; name: string }[];
}

interface Producer {
  profile: { representative: string | null };
  version: number;
}

/** What form 01 needs to know of a producer, where its imported record does not say it. */
async function completeProfile(page: Page, id: string): Promise<void> {
  const { profile, version } = await call<Producer>(page, 'GET', `/api/producers/${id}`);
  if (profile.representative !== null) return;
  const complete = {
    ...profile,
    representative: 'Nguyễn Thị Hạnh',
    representativePosition: 'Giám đốc',
    address: 'Thôn Thành Công',
    phone: '0912345678',
  };
  await call(page, 'PUT', `/api/producers/${id}`, complete, { 'If-Match': `"${version}"` });
}

/** A product that no other test knows, of the producer who is signed in. */
export async function newProduct(page: Page, name = 'Nem chua Hạc Thành'): Promise<TestProduct> {
  const producers = await call<{ items: { id: string }[] }>(page, 'GET', '/api/producers?limit=1');
  const groups = await call<Groups[]>(page, 'GET', '/api/products/groups');
  const group = groups.find(({ sets }) => sets.length > 0);
  const set = group?.sets[0];
  const producer = producers.items[0];
  if (!group || !set || !producer) throw new Error('No producer or no criteria set to begin with');
  await completeProfile(page, producer.id);
  // A number as a producer might give it: the name stands on the pictures of the guides.
  const unique = `${name} số ${randomInt(100_000, 1_000_000)}`;
  const { id } = await call<{ id: string }>(page, 'POST', '/api/products', {
    producer: producer.id,
    description: {
      name: unique,
      brand: null,
      communeCode: null,
      groupCode: group.code,
      setCode: set.code,
      gtin: null,
      ingredients: 'Thịt lợn, bì lợn, thính gạo, lá ổi',
      papers: [],
      specification: 'Túi 10 chiếc, 400 g',
      state: 'ACTIVE',
      story: 'Nghề làm nem có từ lâu đời, giữ cách làm thủ công.',
    },
  });
  return { id, name: unique, setName: set.name };
}

/** Opens the dossier and goes to one of its parts. */
export async function openPart(page: Page, part: RegExp): Promise<void> {
  await page.getByRole('navigation', { name: 'Các phần của hồ sơ' }).getByRole('button', { name: part }).click();
}

/** Begins a first dossier for the product on the screen; answers its id. */
export async function beginDossier(page: Page, product: TestProduct): Promise<string> {
  await page.goto(new URL(`/app/dossiers/new?product=${product.id}`, page.url()).href);
  await expect(page.getByRole('combobox', { name: 'Sản phẩm' })).toHaveValue(product.id);
  await page.getByRole('button', { name: 'Bắt đầu soạn hồ sơ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(product.name);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Parts II and IV of form 02. */
export async function writeReport(page: Page): Promise<void> {
  await page.getByLabel(/^Vùng nguyên liệu/).fill('120 hộ nuôi lợn trong xã, 40 tấn thịt mỗi năm.');
  await page.getByLabel(/^Công nghệ/).fill('Xay, ủ thính, gói lá; phòng gói đạt điều kiện an toàn thực phẩm.');
  await page.getByLabel(/^Chất lượng sản phẩm/).fill('Kiểm nghiệm sáu tháng một lần.');
  await page.getByLabel(/^Thị trường/).fill('Siêu thị ở Thanh Hóa, Hà Nội; bán trực tuyến.');
  await page.getByLabel(/^Doanh thu/).fill('1.200.000.000');
  await page.getByLabel(/^Lợi nhuận/).fill('180.000.000');
  await page.getByLabel(/^Phương hướng/).fill('Mở rộng phòng gói, thêm 10 lao động.');
  await page.getByLabel(/^Số mẫu/).fill('5');
  await page.getByRole('button', { name: 'Lưu và sang phần tự chấm' }).click();
}

/** Chooses the option worth most in a criterion. */
async function tickBest(criterion: Locator): Promise<void> {
  const radios = criterion.getByRole('radio');
  const labels = await criterion.locator('label:has(input[type="radio"])').allInnerTexts();
  const points = labels.map((label) => Number(/^\s*(\d+)\s*điểm/.exec(label)?.[1] ?? '0'));
  const best = radios.nth(points.indexOf(Math.max(...points)));
  await best.click();
  await expect(best).toBeChecked();
}

/** Scores every criterion of the sheet as high as it goes. */
export async function scoreOneself(page: Page): Promise<number> {
  const criteria = page.locator('article[id^="criterion-"]');
  await expect(criteria.first()).toBeVisible();
  const all = await criteria.all();
  for (const criterion of all) await tickBest(criterion);
  await expect(page.getByText(`Đã chấm ${all.length}/${all.length} tiêu chí`)).toBeVisible();
  return all.length;
}

/** Adds a paper; the dossier's papers are on the screen. */
export async function addEvidence(page: Page, title: string, type = 'BUSINESS_REGISTRATION'): Promise<void> {
  await page.getByRole('button', { name: 'Thêm minh chứng', exact: true }).click();
  await page
    .getByLabel(/^Tệp minh chứng/)
    .setInputFiles({ name: 'dang-ky-kinh-doanh.pdf', mimeType: 'application/pdf', buffer: PAPER });
  await expect(page.getByLabel('Tên minh chứng')).toHaveValue('dang-ky-kinh-doanh');
  await page.getByLabel('Tên minh chứng').fill(title);
  await page.getByLabel('Loại giấy tờ').selectOption(type);
  await page.getByText(/^Làm rõ \d+ tiêu chí/).click();
  for (const box of await page.locator('details ul').getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: 'Lưu minh chứng' }).click();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
}

/** Takes a step of the dossier that is on the screen and agrees to what it changes. */
export async function step(
  page: Page,
  action: string,
  paper: { reason?: string; number?: string; day?: string; scan?: boolean } = {},
): Promise<void> {
  const panel = page.getByRole('region', { name: 'Việc có thể làm' });
  await panel.getByRole('button', { name: action, exact: true }).first().click();
  if (paper.reason !== undefined) await panel.getByLabel(/^Lý do/).fill(paper.reason);
  if (paper.number !== undefined) {
    await panel.getByLabel(/^Số /).fill(paper.number);
    await panel.getByLabel(/^Ngày /).fill(paper.day ?? '');
  }
  if (paper.scan) {
    await panel
      .getByLabel(/^Bản chụp văn bản/)
      .setInputFiles({ name: 'van-ban.pdf', mimeType: 'application/pdf', buffer: PAPER });
    await expect(panel.getByText('van-ban.pdf')).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Gỡ van-ban.pdf' })).toBeVisible();
  }
  if (Object.keys(paper).length > 0) await panel.getByRole('button', { name: action, exact: true }).last().click();
  await page.getByRole('dialog').getByRole('button', { name: action, exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

interface Sheet {
  templateId: string;
  setCode: string;
  version: number;
}

interface Criterion {
  code: string;
  options: { number: number; points: number }[];
}

interface OfficialSet {
  parts: { sections: { criteria: Criterion[] }[] }[];
}

/** Every criterion of an official sheet, in its order. */
export async function criteriaOf(page: Page, templateId: string, setCode: string): Promise<Criterion[]> {
  const set = await call<OfficialSet>(page, 'GET', `/api/criteria/templates/${templateId}/sets/${setCode}`);
  return set.parts.flatMap(({ sections }) => sections.flatMap(({ criteria }) => criteria));
}

/** A dossier that was filed by the API, for tests of what comes afterwards. */
export async function fileQuickly(page: Page, product: TestProduct): Promise<string> {
  const { id } = await call<{ id: string }>(page, 'POST', '/api/dossiers', { productId: product.id, kind: 'FIRST' });
  const { templateId, setCode, version } = await call<Sheet>(page, 'GET', `/api/dossiers/${id}`);
  const said = 'Như đã nêu trong minh chứng.';
  await call(
    page,
    'PUT',
    `/api/dossiers/${id}/report`,
    {
      rawMaterial: said,
      technology: said,
      quality: said,
      market: said,
      revenue: 1_200_000_000,
      profit: 180_000_000,
      futurePlan: said,
      changes: null,
      samples: 5,
    },
    { 'If-Match': `"${version}"` },
  );
  for (const { code, options } of await criteriaOf(page, templateId, setCode)) {
    const best = options.reduce((one, other) => (other.points > one.points ? other : one));
    await call(page, 'PUT', `/api/dossiers/${id}/choices/${code}`, { option: best.number, note: null });
  }
  await openDossier(page, id);
  await openPart(page, /Minh chứng/);
  await addEvidence(page, 'Giấy chứng nhận đăng ký doanh nghiệp');
  await call(page, 'POST', `/api/dossiers/${id}/steps`, {
    step: 'SUBMIT',
    reason: null,
    documentNumber: null,
    documentDate: null,
    attachment: null,
  });
  return id;
}

/** From a product to a filed dossier, all on the screen. */
export async function submitDossier(page: Page, product: TestProduct): Promise<Filed> {
  const id = await beginDossier(page, product);
  await writeReport(page);
  await scoreOneself(page);
  await openPart(page, /Minh chứng/);
  await addEvidence(page, 'Giấy chứng nhận đăng ký doanh nghiệp');
  await openPart(page, /Kiểm tra và nộp/);
  await expect(page.getByText('Hồ sơ đã đủ thành phần để nộp.')).toBeVisible();
  await step(page, 'Nộp hồ sơ');
  const receipt = await receiptOf(page);
  return { id, receipt };
}

export async function receiptOf(page: Page): Promise<string> {
  const line = page.getByText(/^Số tiếp nhận /);
  await expect(line).toBeVisible();
  return (await line.innerText()).replace(/^Số tiếp nhận /, '');
}

export async function openDossier(page: Page, id: string): Promise<void> {
  await page.goto(new URL(`/app/dossiers/${id}`, page.url()).href);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The commune officer receives, gives the four opinions and sends form 03 with a letter to the province. */
export async function forwardByCommune(page: Page, id: string): Promise<void> {
  await openDossier(page, id);
  await step(page, 'Tiếp nhận');
  await expect(page.getByText('Xã đang thẩm định')).toBeVisible();
  await openPart(page, /Ý kiến của xã/);
  await page.getByLabel(/^Sử dụng nguyên liệu địa phương/).fill('Toàn bộ thịt lợn mua của các hộ trong xã.');
  await page.getByLabel(/^Sử dụng lao động địa phương/).fill('18 trên 20 lao động là người trong xã.');
  await page.getByLabel(/^Nguồn gốc ý tưởng/).fill('Nghề truyền thống của gia đình.');
  await page.getByLabel(/^Bản sắc/).fill('Gắn với nghề làm nem của vùng.');
  await page.getByLabel(/^Số báo cáo/).fill('12/BC-UBND');
  await page.getByLabel(/^Ngày báo cáo/).fill('20/11/2026');
  await page.getByRole('button', { name: 'Lưu ý kiến' }).click();
  await expect(page.getByRole('link', { name: /^Mẫu số 03/ })).toBeVisible();
  await step(page, 'Chuyển lên tỉnh', { number: '34/CV-UBND', day: '20/11/2026' });
  await expect(page.getByText('Xã đã chuyển lên tỉnh')).toBeVisible();
}

/** The provincial officer receives and accepts what a commune sent. */
export async function acceptByProvince(page: Page, id: string): Promise<void> {
  await openDossier(page, id);
  await step(page, 'Tiếp nhận');
  await expect(page.getByText('Tỉnh đang kiểm tra').first()).toBeVisible();
  await step(page, 'Chấp nhận, giao Tổ tư vấn');
  await expect(page.getByText('Tổ tư vấn đang đánh giá').first()).toBeVisible();
}

/** The head of the advisory group, or the officer, records its report. */
export async function reportByAdvisors(page: Page, id: string): Promise<void> {
  await openDossier(page, id);
  await step(page, 'Ghi báo cáo của Tổ tư vấn', { number: '07/BC-TTV', day: '24/11/2026', scan: true });
  await expect(page.getByText('Tổ tư vấn đã báo cáo').first()).toBeVisible();
}
