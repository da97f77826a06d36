/** The id of a field's input, so that the summary of errors can lead to it. */
export function fieldId(name: string): string {
  return `field-${name.replace(/[^\w-]/g, '-')}`;
}
