package org.lodestone.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;

/**
 * The one row that gives references out. Whoever founds an organisation or changes an identity locks it first, so that
 * two people never take the same number at once.
 */
@Entity
@Table(name = "organisation_counter")
public class ReferenceCounter {

    @Id
    private int id;

    private long lastNumber;

    protected ReferenceCounter() {}

    public String next() {
        lastNumber++;
        return String.format(Locale.ROOT, "ORG-%06d", lastNumber);
    }
}
