package vn.ocop.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.criteria.Criterion;
import vn.ocop.criteria.CriterionNote;

/**
 * Căn cứ loại hồ sơ that the sheet names: for the whole dossier, or at one criterion.
 *
 * @param code stable within the template version, for example {@code set-2} or {@code 1.1-1}
 * @param criterion null for one of the whole dossier
 */
record KnockoutGround(String code, @Nullable String criterion, String text) {

    static List<KnockoutGround> of(CriteriaSet set) {
        List<KnockoutGround> grounds = new ArrayList<>();
        for (int i = 0; i < set.knockouts().size(); i++) {
            grounds.add(
                    new KnockoutGround("set-" + (i + 1), null, set.knockouts().get(i)));
        }
        for (Criterion criterion : set.criteria()) {
            int number = 1;
            for (CriterionNote note : criterion.notes()) {
                if (note.kind() == CriterionNote.Kind.KNOCKOUT || note.kind() == CriterionNote.Kind.STOP) {
                    grounds.add(new KnockoutGround(criterion.code() + "-" + number++, criterion.code(), note.text()));
                }
            }
        }
        return List.copyOf(grounds);
    }
}
