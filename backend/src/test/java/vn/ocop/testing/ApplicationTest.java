package vn.ocop.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import vn.ocop.OcopApplication;

/**
 * A test of the whole application on the shared test database with the workspaces of {@link Workspaces}. All such tests
 * share one application context; a test that changes rows works in rows of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = OcopApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = ApplicationTestSettings.class)
public @interface ApplicationTest {}
