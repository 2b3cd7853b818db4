package org.lodestone.budgets;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.PortalRole;
import org.lodestone.admission.ACase;
import org.lodestone.admission.CaseFixture;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.PersonId;
import org.lodestone.membership.MembershipFixture;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.OrganisationFixture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For each route somebody who may open it, and an address with more than one of whatever it lists. */
@Component
class Visitors {

    /** @param who null for somebody who is not signed in */
    record Visit(@Nullable PersonId who, String path) {}

    private static final Set<String> SIGNED_OUT = Set.of("sign-in");

    private final CaseFixture cases;
    private final AllianceFixture alliances;
    private final AccountFixture accounts;
    private final OrganisationFixture organisations;
    private final MembershipFixture memberships;
    private final JdbcClient database;
    private final Map<String, String> parameters = new HashMap<>();
    private @Nullable ACase made;
    private @Nullable PersonId staff;

    Visitors(
            CaseFixture cases,
            AllianceFixture alliances,
            AccountFixture accounts,
            OrganisationFixture organisations,
            MembershipFixture memberships,
            JdbcClient database) {
        this.cases = cases;
        this.alliances = alliances;
        this.accounts = accounts;
        this.organisations = organisations;
        this.memberships = memberships;
        this.database = database;
    }

    Visit to(String route) {
        if (made == null) {
            prepare();
        }
        String path = route.replaceFirst("\\(.*\\)", "");
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            path = path.replaceFirst(":" + parameter.getKey() + "(?=/|$)", parameter.getValue());
        }
        if (route.endsWith("form/:step")) {
            path = path.replace(made.reference(), parameters.get("draft"));
        }
        if (SIGNED_OUT.contains(route)) {
            return new Visit(null, path);
        }
        return new Visit(route.startsWith("o/") || route.startsWith("messages") ? made.applicant() : staff, path);
    }

    private void prepare() {
        staff = alliances.staff(AllianceFixture.ERMA, StaffRole.REVIEWER, StaffRole.ALLIANCE_ADMIN);
        accounts.grant(staff, PortalRole.SYSTEM_ADMIN);
        accounts.grant(staff, PortalRole.AUDITOR);
        ACase asked = cases.aCase()
                .of(cases.tmk())
                .to(AllianceFixture.ERMA)
                .reviewedBy(staff)
                .asked("raw-material-origin", "Which deposits?");
        organisations.colleague(asked.organisation(), AccessRight.REPRESENTATIVE);
        organisations.colleague(asked.organisation(), AccessRight.VIEWER);
        ACase draft = cases.aCase().of(asked.organisation()).to(cases.small()).filled();
        memberships.inForce(asked.organisation().id(), "erma");
        memberships.inForce(asked.organisation().id(), "cmi", "corporate");
        made = asked;
        parameters.put("organisation", asked.of());
        parameters.put("alliance", "erma");
        parameters.put("case", asked.reference());
        parameters.put("draft", draft.reference());
        parameters.put("step", "first");
        parameters.put("benefit", "supply");
        parameters.put("mineral", "molybdenum");
        parameters.put("kind", "form");
        parameters.put("call", one("select identifier from funding_call order by identifier limit 1"));
        parameters.put(
                "centre", one("select ror_id from research_centre where status = 'ACTIVE' order by ror_id limit 1"));
        parameters.put("issue", one("select issue from report_issue order by issue limit 1"));
        parameters.put("letter", letter(asked.applicant()));
    }

    private String letter(PersonId reader) {
        return database.sql("select id from inbox_message where person = ? order by posted_at limit 1")
                .param(reader.value())
                .query(UUID.class)
                .optional()
                .map(UUID::toString)
                .orElse("");
    }

    private String one(String sql) {
        return database.sql(sql).query(String.class).single();
    }
}
