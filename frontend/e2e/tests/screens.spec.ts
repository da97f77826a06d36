import { dataOf, openInEnglish, vietnameseLeft } from '../english.ts';
import { keepPicture } from '../pictures.ts';
import { expect, test } from '../test.ts';
import { account, type Host, origin } from '../workspaces.ts';

interface Screen {
  /** File name of its picture in the user guides, where they show it. */
  picture?: string;
  host: Host;
  /** Absent for a public page. */
  role?: string;
  path: string;
  heading: RegExp;
}

/** Every screen that needs no record of its own: accessible, fits the screen, speaks English to who wants that. */
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
  { host: 'bentre', path: '/san-pham', heading: /./ },
  { host: 'thanhhoa', role: 'owner_admin', path: '/app/lots', heading: /[Ll]ô/ },
  { host: 'thanhhoa', role: 'owner_admin', path: '/app/lots/new', heading: /[Ll]ô/ },
  { host: 'thanhhoa', role: 'inspector', path: '/app/suspicions', heading: /./ },
  { host: 'thanhhoa', role: 'planner', path: '/app/plans/new', heading: /[Đđ]ồ án/ },
  { host: 'thanhhoa', role: 'province_leader', path: '/app/decisions', heading: /./ },
  { host: 'thanhhoa', role: 'province_officer', path: '/app/decisions/waiting', heading: /./ },
  { host: 'thanhhoa', role: 'province_officer', path: '/app/decisions/revocation', heading: /[Tt]hu hồi/ },
  { host: 'thanhhoa', role: 'province_leader', path: '/app/five-star', heading: /5 sao/ },
  { host: 'thanhhoa', role: 'province_officer', path: '/app/recognitions', heading: /./ },
  { host: 'thanhhoa', role: 'province_officer', path: '/app/recognitions/ending', heading: /./ },
  { host: 'thanhhoa', role: 'province_officer', path: '/app/councils', heading: /Hội đồng/ },
  { host: 'thanhhoa', role: 'province_officer', path: '/app/councils/new', heading: /[Hh]ội đồng/ },
  { host: 'thanhhoa', role: 'province_officer', path: '/app/council-rules', heading: /[Qq]uy chế/ },
  { host: 'thanhhoa', role: 'council_member', path: '/app/scoring', heading: /./ },
  { host: 'thanhhoa', role: 'owner_admin', path: '/app/dossiers/new', heading: /[Hh]ồ sơ/ },
  { host: 'thanhhoa', role: 'province_officer', path: '/app/dossier-board', heading: /./ },
  { host: 'quocgia', role: 'central_officer', path: '/app/national/sources', heading: /./ },
  { host: 'bentre', role: 'province_officer', path: '/app/producers', heading: /[Cc]hủ thể/ },
  { host: 'bentre', role: 'province_officer', path: '/app/products', heading: /[Ss]ản phẩm/ },
  { host: 'bentre', role: 'owner_admin', path: '/app/products/new', heading: /[Ss]ản phẩm/ },
  { host: 'vanhanh', role: 'platform_operator', path: '/app/onboardings', heading: /./ },
  { picture: 'tai-khoan-cua-toi', host: 'vanhanh', role: 'tenant_admin', path: '/app/profile', heading: /./ },
];

for (const { picture, host, role, path, heading } of screens) {
  test(`${host}${path}`, async ({ page, signIn, checkPage }, info) => {
    const data = dataOf(page);
    await (role ? signIn(account(host, role), page, path) : page.goto(`${origin(host)}${path}`));
    await expect(page.locator('main h1')).toHaveText(heading);
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
    await checkPage();
    if (picture) await keepPicture(page, picture, info);
    // The words are the same on a phone.
    if (info.project.name === 'desk') {
      await openInEnglish(page);
      expect(await vietnameseLeft(page, await data())).toEqual([]);
    }
  });
}
