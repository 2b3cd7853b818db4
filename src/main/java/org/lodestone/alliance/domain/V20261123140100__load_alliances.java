package org.lodestone.alliance.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.lodestone.alliance.AllianceId;
import org.lodestone.kernel.LocalizedText;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Loads the two alliances that ship with the portal. Outside the demo their names say that they are an example. */
@Component
class V20261123140100__load_alliances extends BaseJavaMigration {

    private static final List<String> SLUGS = List.of("erma", "cmi");
    private static final Instant FROM_THE_START = Instant.parse("2020-01-01T00:00:00Z");

    private final boolean demo;

    V20261123140100__load_alliances(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public void migrate(Context context) {
        AllianceStore store =
                new AllianceStore(new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true)));
        SLUGS.forEach(slug -> load(store, slug));
    }

    private void load(AllianceStore store, String slug) {
        AllianceDocument alliance = named(AllianceJson.alliance(read(slug, "alliance")));
        AllianceId id = new AllianceId(alliance.id());
        store.storeAlliance(alliance);
        store.storeForm(id, 1, read(slug, "form-1"), FROM_THE_START);
        store.storeDeclaration(id, 1, read(slug, "declaration-1"), FROM_THE_START);
        store.storeCatalogue(id, read(slug, "catalogue"));
    }

    private AllianceDocument named(AllianceDocument alliance) {
        LocalizedText name = alliance.name();
        LocalizedText example = new LocalizedText(
                name.en() + " (example set-up)",
                name.fr() + " (configuration d’exemple)",
                name.ru() + " (пример настройки)",
                name.uz() + " (namuna sozlama)");
        return demo
                ? alliance
                : new AllianceDocument(
                        alliance.id(),
                        alliance.code(),
                        alliance.place(),
                        example,
                        alliance.purpose(),
                        alliance.contact(),
                        alliance.zone(),
                        alliance.caseRules(),
                        alliance.termRules(),
                        alliance.tiers(),
                        alliance.holidays());
    }

    private static String read(String slug, String document) {
        try {
            return new ClassPathResource("alliances/" + slug + "/" + document + ".json")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
