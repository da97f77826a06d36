package vn.ocop.web.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Bản ghi trong OpenAPI: every component of a record is always in the document, and one marked {@code @Nullable} may be
 * null. That is how we write JSON, so the typed client needs no guesses.
 */
@Component
class RecordSchemas implements ModelConverter {

    private static final String REFERENCE = "#/components/schemas/";

    @Override
    @SuppressWarnings({"rawtypes", "NullAway"}) // Swagger's interface is raw and answers null for "no schema".
    public Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema resolved = chain.next().resolve(type, context, chain);
        JavaType javaType = Json31.mapper().constructType(type.getType());
        if (resolved != null && javaType != null && javaType.getRawClass().isRecord()) {
            Schema defined = resolved.get$ref() == null
                    ? resolved
                    : context.getDefinedModels().get(resolved.get$ref().substring(REFERENCE.length()));
            if (defined != null) {
                describe(defined, javaType.getRawClass());
            }
        }
        return resolved;
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void describe(Schema defined, Class<?> recordType) {
        Map<String, Schema> properties = defined.getProperties();
        if (properties == null) {
            return;
        }
        for (RecordComponent component : recordType.getRecordComponents()) {
            Schema property = properties.get(component.getName());
            if (property != null && nullable(component)) {
                properties.put(component.getName(), orNull(property));
            }
        }
        defined.setRequired(Arrays.stream(recordType.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(properties::containsKey)
                .sorted()
                .toList());
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(org.jspecify.annotations.Nullable.class);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Schema orNull(Schema property) {
        if (property.get$ref() != null) {
            Schema nothing = new Schema();
            nothing.setTypes(Set.of("null"));
            Schema either = new Schema();
            either.setOneOf(List.of(property, nothing));
            return either;
        }
        Set<String> types = property.getTypes();
        if (types != null && !types.contains("null")) {
            Set<String> both = new LinkedHashSet<>(types);
            both.add("null");
            property.setTypes(both);
            if (property.getEnum() != null && !property.getEnum().contains(null)) {
                property.getEnum().add(null);
            }
        }
        return property;
    }
}
