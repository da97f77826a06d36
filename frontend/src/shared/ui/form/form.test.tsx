import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { toProblem } from '@/shared/api/problem';
import { readDraft } from '@/shared/draft/drafts';
import type { Workspace } from '@/shared/session/workspace';
import { accessibilityFaults, renderInWorkspace } from '@/testing/render';
import { TextField } from './fields';
import { Form } from './form';
import { useServerForm } from './use-server-form';

const schema = z.object({ fullName: z.string().min(1), email: z.email() });
type Invitation = z.infer<typeof schema>;

interface InviteProps {
  send: (values: Invitation) => Promise<unknown>;
  onSent?: () => void;
}

function Invite({ send, onSent = () => undefined }: InviteProps) {
  const state = useServerForm<Invitation, unknown>({
    name: 'invite',
    schema,
    defaultValues: { fullName: '', email: '' },
    send,
    onSent,
  });
  return (
    <Form state={state} submitLabel="Gửi lời mời" labels={{ fullName: 'Họ và tên', email: 'Thư điện tử' }}>
      <TextField name="fullName" label="Họ và tên" hint="Như trên giấy tờ" />
      <TextField name="email" type="email" label="Thư điện tử" />
    </Form>
  );
}

const show = (props: InviteProps, workspace?: Partial<Workspace>) =>
  renderInWorkspace(<Invite {...props} />, workspace ? { workspace } : {});
const name = () => screen.getByRole('textbox', { name: 'Họ và tên' });
const email = () => screen.getByRole('textbox', { name: 'Thư điện tử' });
const press = () => userEvent.click(screen.getByRole('button', { name: 'Gửi lời mời' }));

describe('a form', () => {
  beforeEach(() => localStorage.clear());

  it('says at each field what is missing, and leads there from the summary', async () => {
    const send = vi.fn(() => Promise.resolve());
    const { container } = show({ send });
    await press();
    expect(await screen.findByText('Còn 2 chỗ cần sửa')).toBeInTheDocument();
    expect(name()).toHaveAccessibleDescription(/Như trên giấy tờ Hãy nhập ô này\./);
    expect(send).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('link', { name: /Thư điện tử: Thư điện tử chưa đúng/ }));
    expect(email()).toHaveFocus();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('shows what the server refuses at its field', async () => {
    const refusal = {
      code: 'invalid-input',
      errors: [{ field: 'email', code: 'taken', message: 'Thư này đã có người dùng.' }],
    };
    show({ send: () => Promise.reject(toProblem(422, refusal)) });
    await userEvent.type(name(), 'Lê Thị Hương');
    await userEvent.type(email(), 'huong@tinh.gov.vn');
    await press();
    await waitFor(() => expect(email()).toHaveAccessibleDescription('Thư này đã có người dùng.'));
    expect(email()).toBeInvalid();
  });

  it('shows what concerns no field above the form', async () => {
    show({ send: () => Promise.reject(toProblem(409, { title: 'Đang tạm ngừng', detail: 'Chưa thể thay đổi.' })) });
    await userEvent.type(name(), 'Hương');
    await userEvent.type(email(), 'huong@tinh.gov.vn');
    await press();
    expect(await screen.findByRole('alert')).toHaveTextContent('Chưa thể thay đổi.');
  });

  it('loses nothing that was typed when the screen goes away', async () => {
    const first = show({ send: () => Promise.resolve() });
    await userEvent.type(name(), 'Lê Thị Hương');
    first.unmount();
    show({ send: () => Promise.resolve() });
    expect(name()).toHaveValue('Lê Thị Hương');
    expect(screen.getByText(/Đã mở lại nội dung bạn nhập dở/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ, nhập lại từ đầu' }));
    expect(name()).toHaveValue('');
    expect(readDraft('canboxa', 'invite')).toBeNull();
  });

  it('keeps no draft of what has been sent', async () => {
    const onSent = vi.fn();
    show({ send: () => Promise.resolve(), onSent });
    await userEvent.type(name(), 'Hương');
    await userEvent.type(email(), 'huong@tinh.gov.vn');
    await press();
    await waitFor(() => expect(onSent).toHaveBeenCalled());
    expect(readDraft('canboxa', 'invite')).toBeNull();
  });

  it('sends nothing while the workspace is suspended', () => {
    show({ send: () => Promise.resolve() }, { state: 'SUSPENDED' });
    expect(screen.getByRole('button', { name: 'Gửi lời mời' })).toBeDisabled();
  });
});
