package org.lodestone.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@Tag("database")
class DatabaseTest {

    @Autowired
    JdbcClient database;

    @Test
    void the_tests_run_on_the_database_that_was_asked_for() {
        boolean postgres = "postgres".equals(System.getProperty("lodestone.database"));

        String version = database.sql(postgres ? "select version()" : "select h2version()")
                .query(String.class)
                .single();

        assertThat(version).startsWith(postgres ? "PostgreSQL 18" : "2.4");
    }
}
