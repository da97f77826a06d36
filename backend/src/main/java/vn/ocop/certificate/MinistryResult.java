package vn.ocop.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.ocop.dossier.DossierId;

/** Kết quả của Hội đồng cấp trung ương, as the province recorded it. */
record MinistryResult(DossierId dossier, BigDecimal average, int stars, String number, LocalDate date) {}
