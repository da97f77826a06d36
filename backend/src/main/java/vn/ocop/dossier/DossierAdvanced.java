package vn.ocop.dossier;

/**
 * Hồ sơ vừa chuyển bước, told within the transaction of the step.
 *
 * @param dossier as it is after the step
 * @param paper what was said with it
 */
public record DossierAdvanced(Dossier dossier, DossierTransition step, StepPaper paper) {}
