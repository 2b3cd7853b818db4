package org.lodestone.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An organisation's whole profile as it is now. */
public record Profile(
        OrganisationSummary organisation,
        Map<ProfileField, FieldValue> fields,
        List<MineralActivity> minerals,
        List<CertificateSummary> certificates,
        List<PersonInOrganisation> people) {

    public Optional<String> value(ProfileField field) {
        return Optional.ofNullable(fields.get(field)).map(FieldValue::value);
    }
}
