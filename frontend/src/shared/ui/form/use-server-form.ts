import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { type DefaultValues, type FieldValues, type Path, useForm, type UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { asProblem } from '@/shared/api/problem';
import { type Draft, useDraft } from '@/shared/draft/use-draft';
import { translateZodMessages } from './zod-messages';

translateZodMessages();

interface ServerFormOptions<Values extends FieldValues, Result> {
  /** The form's name; with it, what is typed is kept on the device under it. */
  name: string;
  schema: z.ZodType<Values, Values>;
  defaultValues: DefaultValues<Values>;
  /** Sends the values; a Problem it throws is shown at its fields. */
  send: (values: Values) => Promise<Result>;
  onSent: (result: Result, values: Values) => void;
}

export interface ServerForm<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  draft: Draft;
  submit: () => void;
  sending: boolean;
  /** What went wrong with the whole; what belongs to a field stands there. */
  error: Error | null;
}

/** A form whose values are checked here by zod and there by the server, with the same places for both answers. */
export function useServerForm<Values extends FieldValues, Result>(
  options: ServerFormOptions<Values, Result>,
): ServerForm<Values> {
  const { name, schema, defaultValues, send, onSent } = options;
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues, mode: 'onTouched' });
  const draft = useDraft(form, name);

  const sending = useMutation({
    mutationFn: send,
    onSuccess: (result, values) => {
      draft.forget();
      onSent(result, values);
    },
    onError: (error) => {
      const known = new Set(Object.keys(form.getValues()));
      for (const { field, message } of asProblem(error).fields) {
        const [top = ''] = field.split(/[.[]/);
        if (known.has(top)) form.setError(field as Path<Values>, { type: 'server', message });
        else form.setError(`root.${top || 'server'}`, { type: 'server', message });
      }
    },
  });

  return {
    form,
    draft,
    submit: () => void form.handleSubmit((values) => sending.mutate(values))(),
    sending: sending.isPending,
    error: sending.error,
  };
}
