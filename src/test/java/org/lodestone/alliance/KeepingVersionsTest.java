package org.lodestone.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@Tag("database")
class KeepingVersionsTest {

    @Autowired
    KeepingVersions keeping;

    @Autowired
    AllianceFixture fixture;

    @Autowired
    Alliances alliances;

    @Autowired
    JdbcClient database;

    private AllianceId alliance;
    private PersonId admin;

    @BeforeEach
    void anAllianceWithAnAdministrator() {
        alliance = fixture.anAllianceWithEveryType();
        admin = fixture.admin(alliance);
    }

    @Test
    void saving_and_discarding_a_draft_is_recorded_without_its_text() {
        act(() -> keeping.save(slug(), DocumentKind.FORM, "A word of the draft", 0));
        act(() -> keeping.discard(slug(), DocumentKind.FORM, 1));
        assertThat(record()).containsExactly("VersionDraftSaved", "VersionDraftDiscarded");
        assertThat(details())
                .allSatisfy(details -> assertThat(details).contains("FORM").doesNotContain("A word of the draft"));
    }

    @Test
    void what_is_refused_or_changes_nothing_is_not_recorded() {
        assertThatThrownBy(() -> act(() -> keeping.save(slug(), DocumentKind.DECLARATION, "Text", 3)))
                .isInstanceOf(Problem.StaleEdit.class);
        act(() -> keeping.discard(slug(), DocumentKind.DECLARATION, 0));
        assertThat(record()).isEmpty();
    }

    private void act(Runnable act) {
        SignedIn.as(admin, List.of("STAFF"), () -> {
            act.run();
            return "";
        });
    }

    private String slug() {
        return alliances.get(alliance).slug();
    }

    private List<String> record() {
        return column("select act from audit_entry where subject_id = ? and actor = ? order by at, id");
    }

    private List<String> details() {
        return column("select details from audit_entry where subject_id = ? and actor = ? order by at, id");
    }

    private List<String> column(String sql) {
        return database.sql(sql)
                .params(alliance.value(), admin.value())
                .query(String.class)
                .list();
    }
}
