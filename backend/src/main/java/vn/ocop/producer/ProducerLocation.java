package vn.ocop.producer;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Vị trí của nơi sản xuất (WGS 84), within Vietnam and its sea. */
public record ProducerLocation(
        @NotNull @DecimalMin("102") @DecimalMax("118") BigDecimal longitude,
        @NotNull @DecimalMin("6") @DecimalMax("24") BigDecimal latitude) {

    private static final int DECIMALS = 6;

    /** As precise as a metre asks for. */
    ProducerLocation rounded() {
        return new ProducerLocation(
                longitude.setScale(DECIMALS, RoundingMode.HALF_UP), latitude.setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
