package org.lodestone.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.lodestone.access.domain.Passwords;
import org.lodestone.access.domain.QuickPasswords;
import org.lodestone.shell.PortalTexts;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What tests change about the portal: a clock that can be moved, and PostgreSQL when it is asked for. */
@TestConfiguration(proxyBeanMethods = false)
public class TestSettings {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "lodestone.database", havingValue = "postgres")
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .start();
    }

    @Bean(destroyMethod = "close")
    @Primary
    @ConditionalOnProperty(name = "lodestone.database", havingValue = "postgres")
    DataSource postgresDataSource(EmbeddedPostgres postgres) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        return new HikariDataSource(pool);
    }

    /** A text that is missing throws in tests. */
    @Bean
    static BeanPostProcessor strictTexts() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                return bean.getClass() == PortalTexts.class ? new StrictTexts() : bean;
            }
        };
    }

    @Bean
    static BeanPostProcessor quickPasswords() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                return bean.getClass() == Passwords.class ? QuickPasswords.make() : bean;
            }
        };
    }

    @Bean
    static BeanPostProcessor watchedDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource dataSource ? new WatchedDataSource(dataSource) : bean;
            }
        };
    }
}
