package org.lodestone.demo.play;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lodestone.access.DemoPeople;
import org.lodestone.access.DemoPerson;
import org.lodestone.access.OpeningAccounts;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.shell.PortalTexts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people whom the sign-in page offers: staff of both alliances, and owners of two examples. */
@Component("demoCast")
@Profile("demo")
class Cast implements DemoPeople {

    private static final List<ExampleOrganisation> OWNERS =
            List.of(ExampleOrganisation.MAGNETS, ExampleOrganisation.COBALT, ExampleOrganisation.REGION);

    private final OpeningAccounts accounts;
    private final PortalTexts texts;

    Cast(OpeningAccounts accounts, PortalTexts texts) {
        this.accounts = accounts;
        this.texts = texts;
    }

    /** Opens the accounts that are not there yet. */
    Map<Role, PersonId> staff() {
        Map<Role, PersonId> staff = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            staff.put(role, open(role.email(), role.person()));
        }
        return staff;
    }

    @Override
    public List<DemoPerson> people(Language language) {
        List<DemoPerson> people = new ArrayList<>();
        staff().forEach((role, id) -> people.add(
                new DemoPerson(id, role.person(), texts.text("demo.role." + role.name(), language, Map.of()))));
        for (ExampleOrganisation example : OWNERS) {
            String name = "Owner of " + example.name();
            people.add(new DemoPerson(
                    open(Founders.email(example), name),
                    example.name(),
                    texts.text("demo.owner." + example.number(), language, Map.of())));
        }
        return people;
    }

    private PersonId open(String email, String name) {
        return accounts.open(new EmailAddress(email), name, Language.EN, ZoneId.of("Europe/Brussels"));
    }
}
