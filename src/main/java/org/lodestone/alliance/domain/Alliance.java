package org.lodestone.alliance.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.AllianceIdentity;
import org.lodestone.alliance.AllianceSettingsChanged;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.CaseRules;
import org.lodestone.alliance.DocumentKind;
import org.lodestone.alliance.TermRules;
import org.lodestone.alliance.WorkingCalendar;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.LocalizedText;
import org.lodestone.kernel.Money;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.springframework.data.domain.AbstractAggregateRoot;

/** An alliance with its tiers, numbers and holidays. Its administrators change them; every change is for the record. */
@Entity
public class Alliance extends AbstractAggregateRoot<Alliance> {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String code;

    private int place;

    @Convert(converter = LocalizedTextColumn.class)
    @Column(nullable = false)
    private LocalizedText name;

    @Convert(converter = LocalizedTextColumn.class)
    @Column(nullable = false)
    private LocalizedText purpose;

    @Column(nullable = false)
    private String contact;

    @Column(nullable = false)
    private String zone;

    @Embedded
    private CaseNumbers caseNumbers;

    @Embedded
    private TermNumbers termNumbers;

    @OneToMany(mappedBy = "alliance", cascade = CascadeType.ALL)
    @OrderBy("place")
    @BatchSize(size = 50)
    private List<Tier> tiers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "alliance_holiday", joinColumns = @JoinColumn(name = "alliance_id"))
    @MapKeyColumn(name = "holiday")
    @Column(name = "name", nullable = false)
    @BatchSize(size = 50)
    private Map<LocalDate, String> holidays = new HashMap<>();

    /** Counts the changes: one of a tier alone would not raise the version, by which other nodes see that something changed. */
    private int changes;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Alliance() {}

    public AllianceId id() {
        return new AllianceId(id);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public void changeRules(CaseRules caseRules, TermRules termRules, PersonId by) {
        Map<String, String> changes = new HashMap<>(caseNumbers.differences(caseRules));
        changes.putAll(termNumbers.differences(termRules));
        if (!changes.isEmpty()) {
            caseNumbers = new CaseNumbers(caseRules);
            termNumbers = new TermNumbers(termRules);
            changed(by, changes);
        }
    }

    /** @throws Problem.RuleBroken when a language has no name or purpose, or one is too long */
    public void introduce(AllianceIdentity identity, PersonId by) {
        if (!identity.complete()) {
            throw new Problem.RuleBroken("allianceIdentity");
        }
        Map<String, String> changes = identity.differences(summary());
        if (!changes.isEmpty()) {
            name = identity.name();
            purpose = identity.purpose();
            contact = identity.contact().value();
            zone = identity.zone().getId();
            changed(by, changes);
        }
    }

    /** @throws Problem.NotFound when the alliance has no such tier */
    public void charge(String tierCode, Money fee, PersonId by) {
        Tier tier = tiers.stream()
                .filter(each -> each.code().equals(tierCode))
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
        if (fee.amount().signum() < 0) {
            throw new Problem.RuleBroken("allianceFeeNegative");
        }
        changed(by, Map.of("tier", tierCode, "from", written(tier.feePerYear()), "to", written(fee)));
        tier.charge(fee);
    }

    public void addHoliday(LocalDate day, String holidayName, PersonId by) {
        if (holidays.putIfAbsent(day, holidayName.strip()) != null) {
            throw new Problem.RuleBroken("allianceHolidayKnown", Map.of("date", day));
        }
        changed(by, Map.of("holidayAdded", day.toString()));
    }

    public void removeHoliday(LocalDate day, PersonId by) {
        if (holidays.remove(day) == null) {
            throw new Problem.NotFound();
        }
        changed(by, Map.of("holidayRemoved", day.toString()));
    }

    /** The holidays' names by day. */
    public Map<LocalDate, String> holidays() {
        return Map.copyOf(holidays);
    }

    public AllianceSummary summary() {
        return new AllianceSummary(
                id(),
                code,
                name,
                purpose,
                new EmailAddress(contact),
                ZoneId.of(zone),
                caseNumbers.rules(),
                termNumbers.rules(),
                tiers.stream().map(Tier::summary).toList());
    }

    public WorkingCalendar calendar() {
        return new WorkingCalendar(ZoneId.of(zone), Set.copyOf(holidays.keySet()));
    }

    /** The version is stored beside; what is told and counted here lets everybody read it. */
    public void published(DocumentKind kind, int version, PersonId by) {
        changed(by, Map.of(kind.name().toLowerCase(Locale.ROOT), String.valueOf(version)));
    }

    private void changed(PersonId by, Map<String, String> what) {
        changes++;
        registerEvent(new AllianceSettingsChanged(by, id(), what));
    }

    private static String written(Money money) {
        return money.amount().toPlainString() + " " + money.currency().getCurrencyCode();
    }
}
