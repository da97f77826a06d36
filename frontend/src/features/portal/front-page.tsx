import { useTranslation } from 'react-i18next';
import { NationalFront } from './national-front';
import { OperatorFront } from './operator-front';
import { PortalShell } from './portal-shell';
import { ProvinceFront } from './province-front';

const FRONTS = { PROVINCE: ProvinceFront, NATIONAL: NationalFront, OPERATOR: OperatorFront } as const;

/** What stands at the root of a host, before anybody signs in. */
export default function FrontPage() {
  const { t } = useTranslation('portal');
  return (
    <PortalShell title={({ kind, name }) => t(`title.${kind}`, { name })}>
      {(workspace) => {
        const Front = FRONTS[workspace.kind];
        return <Front workspace={workspace} />;
      }}
    </PortalShell>
  );
}
