package org.lodestone.benefits.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.benefits.Member;
import org.lodestone.kernel.CountryCode;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.lodestone.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@Tag("database")
class FindingPartnersTest {

    @Autowired
    FindingPartners finding;

    @Autowired
    Member members;

    @Autowired
    AccountFixture accounts;

    private String plant = "";

    @BeforeEach
    void a_member_looks_for_partners() {
        AnOrganisation member = members.aMember("Plant looking for partners");
        SignedIn.signIn(members.viewer(member));
        plant = member.reference();
    }

    @Test
    void the_registrys_416_and_the_listed_20_are_393_without_the_16_withdrawn_and_the_26_that_ceased() {
        assertThat(finding.centres(plant, CentreFilter.ALL, 0, 1).total()).isEqualTo(416 + 20 - 1 - 16 - 26);
        assertThat(finding.facets(plant, CentreFilter.ALL).statuses())
                .containsEntry(CentreStatus.ACTIVE, 374)
                .containsEntry(CentreStatus.INACTIVE, 26)
                .containsEntry(CentreStatus.UNCONFIRMED, 19)
                .doesNotContainKey(CentreStatus.WITHDRAWN);
    }

    @Test
    void a_centre_in_both_is_one_with_both_sources() {
        CentreSheet aachen = finding.centre(plant, "04xfq0f34");
        assertThat(aachen.row().status()).isEqualTo(CentreStatus.ACTIVE);
        assertThat(aachen.source()).contains("Research Organization Registry", "Reference list");
        assertThat(aachen.names()).extracting(CentreSheet.Name::name).contains("RWTH Aachen University");
        assertThat(aachen.locations()).isNotEmpty();
    }

    @Test
    void every_name_alias_and_acronym_is_searched_in_any_order() {
        assertThat(names("tsulukidze grigol")).containsExactly("LEPL G.Tsulukizde Mining Institute");
        assertThat(names("სამთო")).containsExactly("LEPL G.Tsulukizde Mining Institute");
        assertThat(names("HYDROENGEO")).hasSize(1);
        assertThat(names("%")).isEmpty();
    }

    @Test
    void a_withdrawn_record_is_neither_listed_nor_opened() {
        assertThatThrownBy(() -> finding.centre(plant, "00gbmjg44")).isInstanceOf(Problem.NotFound.class);
        assertThat(names("Museu Nacional de História Natural e Ciência")).isEmpty();
    }

    @Test
    void facets_say_how_many_each_choice_would_find() {
        CentreFacets facets = finding.facets(plant, CentreFilter.ALL);
        CentreFilter uzbek = new CentreFilter("", "UZ", "", "");
        assertThat(found(uzbek)).isEqualTo(facets.countries().get(new CountryCode("UZ")));
        CentreFilter schools = new CentreFilter("", "UZ", "EDUCATION", "ACTIVE");
        assertThat(found(schools))
                .isEqualTo(finding.facets(plant, new CentreFilter("", "UZ", "", "ACTIVE"))
                        .types()
                        .get(CentreType.EDUCATION));
        assertThat(finding.facets(plant, uzbek).countries())
                .as("another country can still be chosen")
                .hasSizeGreaterThan(50);
    }

    @Test
    void a_centre_with_several_places_is_found_in_each_country() {
        CentreSheet centre = finding.centre(plant, "03wkgh488");
        assertThat(centre.locations())
                .extracting(place -> place.country().value())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(1);
        centre.locations().forEach(place -> assertThat(finding.centres(
                                plant, new CentreFilter("", place.country().value(), "", ""), 0, 100)
                        .rows())
                .extracting(CentreRow::id)
                .contains("03wkgh488"));
    }

    @Test
    void pages_of_rows_join_without_gap_or_repetition_at_one_statement_each() {
        List<String> joined = new ArrayList<>();
        for (int offset = 0; offset < 393; offset += 50) {
            finding.centres(plant, CentreFilter.ALL, offset, 50).rows().forEach(row -> joined.add(row.id()));
        }
        assertThat(joined).hasSize(393);
        assertThat(new HashSet<>(joined)).hasSize(393);

        Statements statements = Statements.during(() -> finding.centres(plant, CentreFilter.ALL, 50, 50));
        assertThat(statements.sql().stream().filter(sql -> sql.contains("research_centre")))
                .as(statements.toString())
                .hasSize(1);
    }

    @Test
    void no_centre_leaves_the_service_while_the_benefit_is_closed_or_to_strangers() {
        AnOrganisation outside = members.anOutsider("Plant without partners");
        SignedIn.signIn(outside.owner());
        assertThatThrownBy(() -> finding.centres(outside.reference(), CentreFilter.ALL, 0, 10))
                .isInstanceOf(Problem.NotAllowed.class);
        assertThatThrownBy(() -> finding.facets(outside.reference(), CentreFilter.ALL))
                .isInstanceOf(Problem.NotAllowed.class);
        assertThatThrownBy(() -> finding.centre(outside.reference(), "04xfq0f34"))
                .isInstanceOf(Problem.NotAllowed.class);

        SignedIn.signIn(accounts.aPerson("A stranger to partners"));
        assertThatThrownBy(() -> finding.facets(plant, CentreFilter.ALL)).isInstanceOf(Problem.NotFound.class);
    }

    private List<String> names(String words) {
        return finding.centres(plant, new CentreFilter(words, "", "", ""), 0, 100).rows().stream()
                .map(CentreRow::name)
                .toList();
    }

    private int found(CentreFilter filter) {
        return finding.centres(plant, filter, 0, 1).total();
    }
}
