package org.lodestone.demo.play;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.lodestone.access.OpeningAccounts;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.Founding;
import org.lodestone.organisation.FoundingAnOrganisation;
import org.lodestone.organisation.FoundingInput;
import org.lodestone.organisation.KeepingTheProfile;
import org.lodestone.organisation.ManagingPeople;
import org.lodestone.organisation.MineralInput;
import org.lodestone.organisation.Profile;
import org.lodestone.organisation.ProfileField;
import org.springframework.stereotype.Component;

/** Enters the example organisations, each by an owner of its own, with a whole profile. */
@Component
@org.springframework.context.annotation.Profile("demo")
class Founders {

    /** An organisation that stands, and who speaks for it. */
    record Founded(String reference, PersonId owner) {}

    private final OpeningAccounts accounts;
    private final FoundingAnOrganisation founding;
    private final KeepingTheProfile profiles;
    private final ManagingPeople people;
    private final Stage stage;

    Founders(
            OpeningAccounts accounts,
            FoundingAnOrganisation founding,
            KeepingTheProfile profiles,
            ManagingPeople people,
            Stage stage) {
        this.accounts = accounts;
        this.founding = founding;
        this.profiles = profiles;
        this.people = people;
        this.stage = stage;
    }

    static String email(ExampleOrganisation example) {
        return "owner@" + domain(example);
    }

    private static String domain(ExampleOrganisation example) {
        return example.number().toLowerCase(java.util.Locale.ROOT) + ".example";
    }

    Founded found(ExampleOrganisation example) {
        PersonId owner = accounts.open(
                new EmailAddress(email(example)),
                "Owner of " + example.name(),
                Language.EN,
                ZoneId.of("Europe/Brussels"));
        String reference = stage.as(owner, java.util.List.of(), () -> enter(example));
        stage.does(owner, () -> complete(reference, example, owner));
        return new Founded(reference, owner);
    }

    private String enter(ExampleOrganisation example) {
        Founding answer = founding.found(
                new FoundingInput(example.name(), example.country(), example.number(), "", domain(example)), true);
        if (answer instanceof Founding.Entered entered) {
            return entered.organisation().reference();
        }
        throw new IllegalStateException(example.name() + " is here already");
    }

    private void complete(String reference, ExampleOrganisation example, PersonId owner) {
        Profile profile = profiles.profile(reference);
        fields(example).forEach((field, value) -> {
            long seen = profile.fields().containsKey(field)
                    ? profile.fields().get(field).version()
                    : 0;
            profiles.save(reference, field, value, seen);
        });
        example.minerals()
                .forEach(work -> profiles.addMineral(
                        reference,
                        new MineralInput(work.mineral(), work.roles(), new BigDecimal(work.tonnes()), "t", 2025)));
        people.assignRoles(reference, owner, ExampleOrganisation.EVERYTHING);
        people.nameFunction(reference, owner, "Managing director");
    }

    private static Map<ProfileField, String> fields(ExampleOrganisation example) {
        Map<ProfileField, String> fields = new EnumMap<>(ProfileField.class);
        fields.put(ProfileField.LEGAL_FORM, "Limited company");
        fields.put(ProfileField.REGISTRATION_AUTHORITY, "Example register");
        fields.put(ProfileField.STREET, "Example street 1");
        fields.put(ProfileField.POSTCODE, "10000");
        fields.put(ProfileField.CITY, example.city());
        fields.put(ProfileField.WEBSITE, "https://" + domain(example));
        fields.put(ProfileField.SIZE, example.size());
        fields.put(ProfileField.OWNERSHIP, "PRIVATE");
        fields.put(ProfileField.STATE_SHARE, "0");
        fields.put(ProfileField.STAGES, example.stages());
        return fields;
    }
}
