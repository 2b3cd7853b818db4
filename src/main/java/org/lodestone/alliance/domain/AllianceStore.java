package org.lodestone.alliance.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.Benefit;
import org.lodestone.alliance.CaseRules;
import org.lodestone.kernel.Ids;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stores an alliance out of its documents; what is wrong with a document is found before it is stored. */
public final class AllianceStore {

    private final JdbcTemplate jdbc;

    public AllianceStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void storeAlliance(AllianceDocument alliance) {
        CaseRules rules = alliance.caseRules();
        jdbc.update(
                "insert into alliance values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                alliance.id(),
                alliance.code(),
                alliance.place(),
                AllianceJson.write(alliance.name()),
                AllianceJson.write(alliance.purpose()),
                alliance.contact(),
                alliance.zone(),
                rules.decisionTargetDays(),
                rules.requestDueDays(),
                rules.requestReminderDays().stream().map(String::valueOf).collect(Collectors.joining(",")),
                rules.requestCloseDays(),
                rules.draftExpiryDays(),
                rules.draftWarningDays(),
                rules.messagesAfterEndDays(),
                alliance.termRules().months(),
                alliance.termRules().calendar(),
                alliance.termRules().graceDays(),
                0,
                0L);
        for (int i = 0; i < alliance.tiers().size(); i++) {
            storeTier(alliance.id(), i + 1, alliance.tiers().get(i));
        }
        alliance.holidays()
                .forEach(holiday -> holiday.days().forEach(day -> storeHoliday(alliance.id(), day, holiday)));
    }

    private void storeTier(UUID alliance, int place, AllianceDocument.Tier tier) {
        UUID id = Ids.next();
        jdbc.update(
                "insert into alliance_tier values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                alliance,
                place,
                tier.code(),
                AllianceJson.write(tier.name()),
                AllianceJson.write(tier.description()),
                tier.feePerYear(),
                tier.currency(),
                tier.exampleFee());
        for (Benefit benefit : tier.benefits()) {
            jdbc.update("insert into alliance_tier_benefit values (?, ?)", id, benefit.name());
        }
    }

    private void storeHoliday(UUID alliance, LocalDate day, AllianceDocument.Holidays holiday) {
        jdbc.update("insert into alliance_holiday values (?, ?, ?)", alliance, day, holiday.name());
    }

    /** @throws IllegalArgumentException saying what is wrong with the form */
    public void storeForm(AllianceId alliance, int version, String document, Instant validFrom) {
        AllianceJson.form(alliance, version, document);
        jdbc.update(
                "insert into alliance_form values (?, ?, ?, ?)",
                alliance.value(),
                version,
                document,
                Timestamp.from(validFrom));
    }

    public void storeDeclaration(AllianceId alliance, int version, String document, Instant validFrom) {
        DeclarationDocument declaration = AllianceJson.declaration(document);
        if (!CompleteText.holds(declaration.title()) || !CompleteText.holds(declaration.text())) {
            throw new IllegalArgumentException("Declaration " + version + " of " + alliance + " lacks a language");
        }
        jdbc.update(
                "insert into alliance_declaration values (?, ?, ?, ?, ?, ?)",
                alliance.value(),
                version,
                AllianceJson.write(declaration.title()),
                AllianceJson.write(declaration.text()),
                declaration.example(),
                Timestamp.from(validFrom));
    }

    public void storeCatalogue(AllianceId alliance, String document) {
        AllianceJson.catalogue(document);
        jdbc.update("insert into alliance_catalogue values (?, ?)", alliance.value(), document);
    }
}
