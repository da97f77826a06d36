// Loads the demo products of a province through the product's own import, as an official would: sign in, upload the list, check
// it, run it, then bind the demo producer accounts to producers of the list. A planner publishes a synthetic plan the same way.
// What is there already stays as it is.
// Usage: node demo-data.mjs PUBLIC_PORT ACCOUNTS_CSV DATA_DIRECTORY
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { basename, join } from 'node:path';

const [port, accountsFile, directory] = process.argv.slice(2);

const provinces = [
  {
    slug: 'thanhhoa',
    members: { chuthe: 'Lê Gia', nhanvien: 'Lê Gia', chuthe2: 'HTX dịch vụ nông nghiệp Hoằng Thắng' },
  },
  {
    slug: 'bentre',
    members: { chuthe: 'Đông Á', nhanvien: 'Đông Á', chuthe2: 'Cửu Long' },
  },
];

/** A browser without a window: one host, its cookies, redirects followed. *.localhost is this machine, whatever DNS says. */
class Visitor {
  cookies = new Map();

  constructor(slug) {
    this.origin = `http://${slug}.localhost:${port}`;
  }

  send(method, address, { headers = {}, body } = {}) {
    const url = new URL(address, this.origin);
    const cookie = [...this.cookies].filter(([key]) => key.startsWith(url.host)).map(([key, value]) => `${key.split(' ')[1]}=${value}`);
    return new Promise((resolve, reject) => {
      const call = request(
        {
          host: '127.0.0.1',
          port: url.port || 80,
          method,
          path: url.pathname + url.search,
          headers: { ...headers, Host: url.host, Cookie: cookie.join('; ') },
        },
        (response) => {
          for (const line of response.headers['set-cookie'] ?? []) {
            const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
            this.cookies.set(`${url.host} ${name}`, value);
          }
          const parts = [];
          response.on('data', (part) => parts.push(part));
          response.on('end', () =>
            resolve({ url, status: response.statusCode, location: response.headers.location, text: Buffer.concat(parts).toString('utf8') }),
          );
        },
      );
      call.on('error', reject);
      call.end(body);
    });
  }

  async follow(method, address, options) {
    let answer = await this.send(method, address, options);
    while (answer.location && answer.status >= 300 && answer.status < 400) {
      answer = await this.send('GET', new URL(answer.location, answer.url).href);
    }
    return answer;
  }

  async signIn({ username, password }) {
    const page = await this.follow('GET', '/dang-nhap');
    const action = /<form[^>]*id="kc-form-login"[^>]*action="([^"]*)"/.exec(page.text)?.[1];
    if (!action) throw new Error(`không mở được trang đăng nhập (${page.status})`);
    await this.follow('POST', action.replaceAll('&amp;', '&'), {
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ username, password }).toString(),
    });
    await this.call('GET', '/api/me');
  }

  async call(method, path, options = {}) {
    const token = this.cookies.get(`${new URL(this.origin).host} XSRF-TOKEN`);
    const headers = { Accept: 'application/json', ...(token ? { 'X-XSRF-TOKEN': decodeURIComponent(token) } : {}), ...options.headers };
    const answer = await this.send(method, path, { ...options, headers });
    if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return answer.text ? JSON.parse(answer.text) : null;
  }

  json(method, path, body, headers = {}) {
    return this.call(method, path, { headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) });
  }

  upload(path, file) {
    const boundary = `----ocop${Date.now()}`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${basename(file)}"\r\nContent-Type: text/csv\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(head), readFileSync(file), Buffer.from(`\r\n--${boundary}--\r\n`)]);
    return this.call('POST', path, { headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` }, body });
  }
}

function accountOf(slug, role) {
  const lines = readFileSync(accountsFile, 'utf8').trim().split('\n').slice(1).map((line) => line.split(','));
  const [, username, password] = lines.find(([host, , , held]) => host === `${slug}.localhost` && held === role);
  return { username, password };
}

function communeOf(slug, login) {
  const lines = readFileSync(accountsFile, 'utf8').trim().split('\n').map((line) => line.split(','));
  return lines.find(([host, username]) => host === `${slug}.localhost` && username === login)?.[5] || null;
}

async function load(visitor, file) {
  const products = await visitor.call('GET', '/api/products?limit=1');
  if (products.items.length > 0) return;
  const { id, fields } = await visitor.upload('/api/imports', file);
  await visitor.json('PUT', `/api/imports/${id}/fields`, { fields });
  const { tally } = await visitor.json('POST', `/api/imports/${id}/run`, {});
  console.log(`  ${basename(file)}: ${tally.producers} chủ thể, ${tally.products} sản phẩm, ${tally.recognitions} lần công nhận`);
}

/** A producer whose list names no commune gets that of its demo account, so that a commune has it to work with. */
async function bind(visitor, slug, login, producerName) {
  const found = await visitor.call('GET', `/api/producers?q=${encodeURIComponent(producerName)}&limit=1`);
  const id = found.items[0]?.id;
  if (!id) throw new Error(`không có chủ thể ${producerName}`);
  const before = await visitor.call('GET', `/api/producers/${id}`);
  if (before.profile.communeCode === null) {
    const profile = { ...before.profile, communeCode: communeOf(slug, login) };
    await visitor.json('PUT', `/api/producers/${id}`, profile, { 'If-Match': `"${before.version}"` });
  }
  if (before.members.some(({ username }) => username === login)) return;
  await visitor.json('POST', `/api/producers/${id}/members`, { login });
}

const syntheticPlan = {
  name: 'Quy hoạch sử dụng đất xã Hoằng Thanh (dữ liệu mô phỏng)',
  type: 'LAND_USE',
  state: 'APPROVED',
  decisionNo: '01/MP-UBND',
  decidedOn: '2026-01-15',
  approver: 'Không có thật, chỉ để dùng thử',
  scale: 5000,
  periodFrom: 2026,
  periodTo: 2030,
  dataOwner: 'Dữ liệu mô phỏng của phần mềm',
  disclaimer: 'Ô đất do máy vẽ trong ranh giới có thật để dùng thử phần mềm; không phải quy hoạch, không có giá trị pháp lý.',
  synthetic: true,
  communes: [{ communeCode: '16000', formerUnit: null }],
};

async function uploadMap(visitor, file) {
  const content = readFileSync(file);
  const { id } = await visitor.json('POST', '/api/attachments', { fileName: basename(file), size: content.length, purpose: 'DATASET' });
  await visitor.call('PATCH', `/api/attachments/${id}`, {
    headers: { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': '0' },
    body: content,
  });
  return id;
}

/** As on the screen: a plan, its file looked at, read as the file says, and published. */
async function publishPlan(visitor, file) {
  const plans = await visitor.call('GET', '/api/plans?limit=1');
  if (plans.items.length > 0) return;
  const plan = await visitor.json('POST', '/api/plans', syntheticPlan);
  const attachment = await uploadMap(visitor, file);
  const { projection, meridian, encoding } = await visitor.json('POST', `/api/plans/${plan.id}/file-preview`, { attachment });
  const order = { attachment, projection, meridian, encoding, legend: 'LAND_USE', codeField: 'KyHieu', nameField: 'GhiChu' };
  const layer = await visitor.json('POST', `/api/plans/${plan.id}/layers`, order);
  await visitor.json('POST', `/api/plan-layers/${layer.id}/publish`, {}, { 'If-Match': `"${layer.version}"` });
  console.log(`  ${basename(file)}: ${layer.features} ô đất mô phỏng, đã công bố`);
}

for (const { slug, members } of provinces) {
  const visitor = new Visitor(slug);
  await visitor.signIn(accountOf(slug, 'province_officer'));
  await load(visitor, join(directory, `san-pham-ocop-${slug}.csv`));
  for (const [login, producerName] of Object.entries(members)) await bind(visitor, slug, login, producerName);
}

const planner = new Visitor('thanhhoa');
await planner.signIn(accountOf('thanhhoa', 'planner'));
await publishPlan(planner, join(directory, 'quy-hoach-mo-phong-thanhhoa.zip'));
