package vn.ocop.certificate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ocop.criteria.CriteriaCatalogue;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierId;
import vn.ocop.dossier.DossierState;
import vn.ocop.dossier.Dossiers;
import vn.ocop.identity.ProvinceCommunes;
import vn.ocop.territory.AdministrativeUnit;

/** Gathers what a decision says about its products; works within the caller's transaction. */
@Component
class DecidedProducts {

    private final Dossiers dossiers;
    private final Outcomes outcomes;
    private final DecisionRows decisions;
    private final CriteriaCatalogue criteria;
    private final ProvinceCommunes communes;

    DecidedProducts(
            Dossiers dossiers,
            Outcomes outcomes,
            DecisionRows decisions,
            CriteriaCatalogue criteria,
            ProvinceCommunes communes) {
        this.dossiers = dossiers;
        this.outcomes = outcomes;
        this.decisions = decisions;
        this.criteria = criteria;
        this.communes = communes;
    }

    /** Those that wait in the state, by name of the product. */
    List<DecidedProduct> waiting(DossierState state) {
        return products(dossiers.in(state));
    }

    /** In the given order. */
    List<DecidedProduct> of(List<DossierId> ids) {
        Map<DossierId, DecidedProduct> found = products(dossiers.all(ids).values()).stream()
                .collect(Collectors.toMap(DecidedProduct::dossier, Function.identity()));
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    String setName(Dossier dossier) {
        return Optional.ofNullable(dossier.template())
                .map(criteria::template)
                .flatMap(template -> template.set(dossier.setCode()))
                .map(CriteriaSet::name)
                .orElse(dossier.setCode());
    }

    private List<DecidedProduct> products(Collection<Dossier> found) {
        Collection<DossierId> ids = found.stream().map(Dossier::id).toList();
        Map<DossierId, Outcome> concluded = outcomes.of(ids);
        Map<DossierId, DecisionId> drafts = decisions.drafted(ids);
        Map<String, String> names = communes.all().stream()
                .collect(Collectors.toMap(AdministrativeUnit::code, AdministrativeUnit::fullName, (one, _) -> one));
        return found.stream()
                .map(one -> {
                    Optional<Outcome> outcome = Optional.ofNullable(concluded.get(one.id()));
                    return new DecidedProduct(
                            one.id(),
                            one.kind(),
                            one.state(),
                            one.productName(),
                            one.producerName(),
                            names.getOrDefault(one.commune(), one.commune()),
                            setName(one),
                            one.receiptNumber(),
                            outcome.map(Outcome::average).orElse(null),
                            outcome.map(Outcome::stars).orElse(null),
                            outcome.map(Outcome::paperNumber).orElse(null),
                            outcome.map(Outcome::paperDate).orElse(null),
                            outcome.filter(Outcome::byMinistry).isPresent(),
                            drafts.get(one.id()));
                })
                .toList();
    }
}
