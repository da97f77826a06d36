/**
 * Hồ sơ: a producer's request to have one product evaluated, from the first draft to its result.
 *
 * <p>Owns the dossier with its self-assessment, its evidence, the commune's report and the log of its steps. The table of
 * {@link vn.ocop.dossier.DossierTransition} says what may happen to a dossier; {@link vn.ocop.dossier.Dossiers#advance} is the
 * only way to make it happen, also for the modules that score and decide.
 */
@ApplicationModule(displayName = "Hồ sơ")
@NullMarked
package vn.ocop.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
