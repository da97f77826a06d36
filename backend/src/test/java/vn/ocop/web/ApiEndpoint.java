package vn.ocop.web;

import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.ocop.web.access.AccessRule;
import vn.ocop.web.problem.ErrorCode;

/** One method on one address, with what the code and the contract say of it. */
record ApiEndpoint(
        String method, String path, String module, AccessRule rule, List<ErrorCode> errors, JsonNode operation) {

    String id() {
        return method + " " + path;
    }

    boolean changes() {
        return !method.equals("GET") && !method.equals("HEAD");
    }
}
