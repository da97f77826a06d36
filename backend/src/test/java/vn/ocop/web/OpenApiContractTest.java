package vn.ocop.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.ocop.testing.Requests.as;
import static vn.ocop.testing.Requests.on;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.ocop.testing.ApplicationTest;
import vn.ocop.testing.Workspaces;
import vn.ocop.web.access.Role;

/**
 * The contract that the screens' typed client is made from is the one the code has. To write it anew:
 * {@code mvn -pl backend -am test -Dtest=OpenApiContractTest -Dsurefire.failIfNoSpecifiedTests=false -Dopenapi.write=true}.
 */
@ApplicationTest
class OpenApiContractTest {

    private static final Path CONTRACT = Path.of("../frontend/api/openapi.json");

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private MockMvc mvc;

    @Test
    void theCommittedContractIsTheOneTheCodeHas() throws Exception {
        String current = MAPPER.writeValueAsString(document(mvc)).replace("\r\n", "\n") + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(CONTRACT, current);
        }
        assertThat(Files.readString(CONTRACT)).isEqualTo(current);
    }

    /** The description that the running application gives of itself. */
    static ObjectNode document(MockMvc mvc) throws Exception {
        byte[] document = mvc.perform(
                        get("/v3/api-docs").with(on(Workspaces.OPERATOR)).with(as(Role.PLATFORM_OPERATOR)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        ObjectNode root = (ObjectNode) MAPPER.readTree(new String(document, StandardCharsets.UTF_8));
        // The host of the test is no part of the contract.
        root.remove("servers");
        return root;
    }
}
