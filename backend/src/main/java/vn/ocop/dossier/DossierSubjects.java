package vn.ocop.dossier;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.calendar.WorkCalendar;
import vn.ocop.producer.ProducerProfile;
import vn.ocop.producer.Producers;
import vn.ocop.product.ProductSnapshot;
import vn.ocop.product.Products;
import vn.ocop.territory.AdministrativeUnit;
import vn.ocop.territory.AdministrativeUnits;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Finds what a dossier is about: as it is now while the producer works on it, or as it was filed. Works within the caller's transaction. */
@Component
class DossierSubjects {

    private final Producers producers;
    private final Products products;
    private final AdministrativeUnits units;
    private final WorkCalendar calendar;
    private final DossierRows rows;
    private final JsonMapper json;

    DossierSubjects(
            Producers producers,
            Products products,
            AdministrativeUnits units,
            WorkCalendar calendar,
            DossierRows rows,
            JsonMapper json) {
        this.producers = producers;
        this.products = products;
        this.units = units;
        this.calendar = calendar;
        this.rows = rows;
        this.json = json;
    }

    DossierSubject of(Dossier dossier) {
        if (dossier.state().editable()) {
            return current(dossier);
        }
        return rows.snapshot(dossier.id())
                .map(text -> json.readValue(text, DossierSubject.class))
                .orElseGet(() -> current(dossier));
    }

    DossierSubject current(Dossier dossier) {
        ProducerProfile producer =
                producers.profile(dossier.producer()).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        ProductSnapshot product =
                products.snapshot(dossier.product()).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        String commune = producer.communeCode() == null ? dossier.commune() : producer.communeCode();
        return new DossierSubject(
                producer,
                product.description(),
                units.find(commune, calendar.today())
                        .map(AdministrativeUnit::fullName)
                        .orElse(null));
    }

    String text(DossierSubject subject) {
        return json.writeValueAsString(subject);
    }
}
