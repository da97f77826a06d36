import { dataOf, openInEnglish, vietnameseLeft } from '../english.ts';
import { keepPicture } from '../pictures.ts';
import { expect, test } from '../test.ts';
import { account, type Host, origin } from '../workspaces.ts';

interface Screen {
  /** File name of its picture in the user guides. */
  picture: string;
  host: Host;
  /** Absent for a public page. */
  role?: string;
  path: string;
  heading: RegExp;
}

/** Every screen of the user guides: it opens, is accessible, fits the screen, and speaks English to who wants that. */
const screens: readonly Screen[] = [
  { picture: 'trang-dau-tinh', host: 'thanhhoa', path: '/', heading: /Thanh Hóa/ },
  { picture: 'dang-ky-chu-the', host: 'thanhhoa', path: '/dang-ky', heading: /Đăng ký/ },
  { picture: 'viec-can-lam', host: 'thanhhoa', role: 'province_officer', path: '/app', heading: /./ },
  {
    picture: 'nguoi-dung',
    host: 'thanhhoa',
    role: 'tenant_admin',
    path: '/app/users',
    heading: /[Nn]gười dùng|[Tt]ài khoản/,
  },
  { picture: 'moi-nguoi-dung', host: 'bentre', role: 'tenant_admin', path: '/app/users/new', heading: /Mời/ },
  {
    picture: 'xac-nhan-chu-the',
    host: 'thanhhoa',
    role: 'commune_leader',
    path: '/app/registrations',
    heading: /[Đđ]ăng ký/,
  },
  { picture: 'thong-bao', host: 'thanhhoa', role: 'planner', path: '/app/notifications', heading: /Thông báo/ },
  { picture: 'nhat-ky-thao-tac', host: 'thanhhoa', role: 'auditor', path: '/app/audit', heading: /Nhật ký/ },
  { picture: 'lich-lam-viec', host: 'quocgia', role: 'tenant_admin', path: '/app/calendar', heading: /Lịch/ },
  { picture: 'bo-tieu-chi', host: 'quocgia', role: 'auditor', path: '/app/criteria', heading: /tiêu chí/ },
  {
    picture: 'don-vi-hanh-chinh',
    host: 'bentre',
    role: 'province_officer',
    path: '/app/territory',
    heading: /Đơn vị hành chính/,
  },
  {
    picture: 'cac-tinh',
    host: 'vanhanh',
    role: 'billing_clerk',
    path: '/app/tenants',
    heading: /Các không gian làm việc/,
  },
  {
    picture: 'thu-chua-gui-duoc',
    host: 'vanhanh',
    role: 'platform_operator',
    path: '/app/undelivered-letters',
    heading: /Thư chưa gửi được/,
  },
  {
    picture: 'thong-tin-tinh',
    host: 'thanhhoa',
    role: 'tenant_admin',
    path: '/app/workspace',
    heading: /Thông tin tỉnh/,
  },
  { picture: 'nhap-du-lieu', host: 'bentre', role: 'province_officer', path: '/app/imports', heading: /./ },
  { picture: 'ho-so', host: 'thanhhoa', role: 'owner_admin', path: '/app/dossiers', heading: /./ },
  { picture: 'dot-danh-gia', host: 'thanhhoa', role: 'province_officer', path: '/app/rounds', heading: /./ },
  { picture: 'quy-tac-dang-ky', host: 'bentre', role: 'tenant_admin', path: '/app/registration-rules', heading: /./ },
  { picture: 'mo-tinh-moi', host: 'vanhanh', role: 'platform_operator', path: '/app/onboardings/new', heading: /./ },
  {
    picture: 'so-lieu-toan-quoc',
    host: 'quocgia',
    role: 'central_officer',
    path: '/app/national',
    heading: /Số liệu toàn quốc/,
  },
  {
    picture: 'san-pham-ca-nuoc',
    host: 'quocgia',
    role: 'central_officer',
    path: '/app/national/products',
    heading: /Sản phẩm cả nước/,
  },
  {
    picture: 'de-nghi-5-sao',
    host: 'quocgia',
    role: 'central_officer',
    path: '/app/national/candidates',
    heading: /đề nghị 5 sao/,
  },
  {
    picture: 'gui-du-lieu',
    host: 'vanhanh',
    role: 'platform_operator',
    path: '/app/exports',
    heading: /Gửi dữ liệu quốc gia/,
  },
  { picture: 'quy-hoach', host: 'thanhhoa', role: 'planner', path: '/app/plans', heading: /Quy hoạch|[Đđ]ồ án/ },
  { picture: 'tai-khoan-cua-toi', host: 'vanhanh', role: 'tenant_admin', path: '/app/profile', heading: /./ },
];

for (const { picture, host, role, path, heading } of screens) {
  test(`${picture}: ${host}${path}`, async ({ page, signIn, checkPage }, info) => {
    const data = dataOf(page);
    if (role) await signIn(account(host, role));
    await page.goto(`${origin(host)}${path}`);
    await expect(page.locator('main h1')).toHaveText(heading);
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
    await checkPage();
    await keepPicture(page, picture, info);
    // The words are the same on a phone.
    if (info.project.name === 'desk') {
      await openInEnglish(page);
      expect(await vietnameseLeft(page, await data())).toEqual([]);
    }
  });
}
