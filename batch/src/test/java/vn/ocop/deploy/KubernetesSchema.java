package vn.ocop.deploy;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.io.IOException;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Lược đồ Kubernetes: the classes generated from the API server's own OpenAPI document refuse unknown fields, missing
 * required ones and wrong types.
 */
final class KubernetesSchema {

    private static final Map<String, Check> CHECKS = Map.of(
            "apps/v1/Deployment", V1Deployment::validateJsonElement,
            "apps/v1/StatefulSet", V1StatefulSet::validateJsonElement,
            "autoscaling/v2/HorizontalPodAutoscaler", V2HorizontalPodAutoscaler::validateJsonElement,
            "batch/v1/Job", V1Job::validateJsonElement,
            "networking.k8s.io/v1/Ingress", V1Ingress::validateJsonElement,
            "networking.k8s.io/v1/NetworkPolicy", V1NetworkPolicy::validateJsonElement,
            "policy/v1/PodDisruptionBudget", V1PodDisruptionBudget::validateJsonElement,
            "v1/PersistentVolumeClaim", V1PersistentVolumeClaim::validateJsonElement,
            "v1/Service", V1Service::validateJsonElement,
            "v1/ServiceAccount", V1ServiceAccount::validateJsonElement);

    private KubernetesSchema() {}

    /**
     * Checks one object.
     *
     * @throws IllegalArgumentException if the API server would refuse or ignore a part of it
     */
    static void validate(JsonNode object) {
        String type = object.path("apiVersion").asString("") + "/" + RenderedChart.kindOf(object);
        Check check = CHECKS.get(type);
        if (check == null) {
            throw new IllegalArgumentException("No schema for " + type);
        }
        try {
            check.accept(JsonParser.parseString(object.toString()));
        } catch (IOException e) {
            throw new IllegalArgumentException(RenderedChart.nameOf(object) + ": " + e.getMessage(), e);
        }
    }

    private interface Check {
        void accept(JsonElement element) throws IOException;
    }
}
