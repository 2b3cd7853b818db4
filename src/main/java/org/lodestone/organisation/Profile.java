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

    /** The field's value; empty when it was never saved or was emptied since. */
    public Optional<String> value(ProfileField field) {
        return Optional.ofNullable(fields.get(field)).map(FieldValue::value).filter(value -> !value.isBlank());
    }

    /** The version to expect when saving the field; 0 when it was never saved. */
    public long version(ProfileField field) {
        return Optional.ofNullable(fields.get(field)).map(FieldValue::version).orElse(0L);
    }
}
