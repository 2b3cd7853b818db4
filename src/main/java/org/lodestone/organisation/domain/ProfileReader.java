package org.lodestone.organisation.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lodestone.organisation.FieldValue;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.OrganisationSummary;
import org.lodestone.organisation.PersonInOrganisation;
import org.lodestone.organisation.Profile;
import org.lodestone.organisation.ProfileField;
import org.springframework.stereotype.Component;

/** Puts a profile together: one statement for the fields, one for the minerals, one for the certificates. */
@Component
public class ProfileReader {

    private final ProfileEntries entries;
    private final MineralRecords minerals;
    private final CertificateRecords certificates;

    ProfileReader(ProfileEntries entries, MineralRecords minerals, CertificateRecords certificates) {
        this.entries = entries;
        this.minerals = minerals;
        this.certificates = certificates;
    }

    public Profile read(OrganisationSummary organisation, List<PersonInOrganisation> people) {
        OrganisationId id = organisation.id();
        return new Profile(
                organisation,
                fields(id),
                minerals.of(id.value()).stream().map(MineralRow::activity).toList(),
                certificates.of(id.value()),
                people);
    }

    public Map<ProfileField, FieldValue> fields(OrganisationId id) {
        Map<ProfileField, FieldValue> fields = new EnumMap<>(ProfileField.class);
        entries.of(id.value()).forEach(row -> fields.put(row.field(), row.value()));
        return fields;
    }
}
