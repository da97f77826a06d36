import { randomUUID } from 'node:crypto';
import { keepPicture } from '../pictures.ts';
import { acceptByProvince, fileQuickly, forwardByCommune, newProduct, reportByAdvisors } from '../steps/dossier.ts';
import {
  concludeScoring,
  COUNCIL_OF_THANH_HOA,
  formCouncil,
  leadScoring,
  openRound,
  scheduleDossier,
  sendBallotQuickly,
  today,
} from '../steps/evaluation.ts';
import { approveResult, expectAtMinistry, openFiveStar, sendToMinistry } from '../steps/five-star.ts';
import { exportNow, openCandidate } from '../steps/national.ts';
import { person } from '../steps/people.ts';
import { expect, test } from '../test.ts';
import { type Account, account } from '../workspaces.ts';

test.use({ actionTimeout: 20_000 });
test.setTimeout(400_000);

const HOST = 'thanhhoa';

test('from 90 points with every threshold of five stars a dossier goes to the national office', async ({
  page,
  browser,
  signIn,
  checkPage,
}, info) => {
  const at = async (who: Account) => {
    const other = await (await browser.newContext()).newPage();
    await signIn(who, other);
    return other;
  };
  const mark = randomUUID().slice(0, 6);
  const day = today().split('/').reverse().join('-');
  const owner = await at(person(HOST, 'chuthe'));
  const product = await newProduct(owner, 'Yến sào Xứ Thanh');
  const id = await fileQuickly(owner, product);
  await owner.context().close();

  await test.step('commune, province and advisers take their steps, a council is called', async () => {
    const commune = await at(person(HOST, 'canboxa'));
    await forwardByCommune(commune, id);
    await commune.context().close();
    await signIn(person(HOST, 'thammuu'));
    await acceptByProvince(page, id);
    const advisers = await at(person(HOST, 'totruong'));
    await reportByAdvisors(advisers, id);
    await advisers.context().close();
    await openRound(page);
    const council = await formCouncil(page, COUNCIL_OF_THANH_HOA, `${mark}/QĐ-HĐ`);
    await scheduleDossier(page, council, product.name);
  });

  await test.step('the council finds nothing short of the best', async () => {
    const secretary = await at(person(HOST, 'thuky'));
    await leadScoring(secretary, id, 'Mở chấm điểm');
    for (const username of ['hoidong1', 'hoidong2', 'hoidong3', 'chutich']) {
      const member = await at(person(HOST, username));
      await sendBallotQuickly(member, id);
      await member.context().close();
    }
    await leadScoring(secretary, id, 'Khóa chấm điểm');
    await concludeScoring(secretary, id, `${mark}/BB-HĐ`);
    await secretary.context().close();
  });

  await test.step('the leader approves the result, the officer records the letter to the Ministry', async () => {
    const leader = await at(person(HOST, 'lanhdaotinh'));
    await approveResult(page, leader, product.name, { number: `${mark}/QĐ-UBND`, day });
    await leader.context().close();
    await sendToMinistry(page, product.name, { number: `${mark}/UBND-NN`, day });
    await checkPage();
    await keepPicture(page, 'trinh-bo-5-sao', info);
  });

  await test.step('the data are sent, the national office has the candidate', async () => {
    const operator = await at(account('vanhanh', 'platform_operator'));
    await exportNow(operator, 'Tỉnh Thanh Hóa');
    await operator.context().close();
    const office = await at(account('quocgia', 'central_officer'));
    await openCandidate(office, product.name);
    await expect(office.getByText(`${mark}/BB-HĐ`).first()).toBeVisible();
    await expect(office.getByText(`${mark}/UBND-NN`).first()).toBeVisible();
    await checkPage(office);
    await keepPicture(office, 'ho-so-de-nghi-5-sao', info);
    await office.context().close();
    await expectAtMinistry(page, product.name);
    await checkPage();
  });
  await expect(await openFiveStar(page, product.name)).toContainText('100');
});
