package vn.ocop.importing;

import org.jspecify.annotations.Nullable;
import vn.ocop.certificate.RecognitionId;
import vn.ocop.producer.ProducerId;
import vn.ocop.product.ProductId;

/**
 * Những gì một dòng đã tạo ra.
 *
 * @param recognition null when the row added none
 */
record ImportedRow(
        int line,
        @Nullable ProducerId producer,
        boolean producerAdded,
        @Nullable ProductId product,
        boolean productAdded,
        @Nullable RecognitionId recognition) {}
