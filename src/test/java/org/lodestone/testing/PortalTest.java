package org.lodestone.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test with the whole portal and a database behind it: H2 in memory, or PostgreSQL when the system property
 * {@code lodestone.database} says {@code postgres}. All of them share one context, so nothing here may be varied by a
 * test; a test makes data of its own and never counts on an empty table.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ActiveProfiles("test")
@Import(TestSettings.class)
@ExtendWith(FreshPerson.class)
public @interface PortalTest {}
