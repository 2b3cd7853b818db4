package org.lodestone.alliance;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.lodestone.alliance.domain.Alliance;
import org.lodestone.alliance.domain.AllianceRepository;
import org.lodestone.alliance.domain.AllianceRights;
import org.lodestone.alliance.domain.NumberRanges;
import org.lodestone.kernel.Money;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping an alliance's numbers, fees and holidays, by its own administrators. */
@Service
@Transactional
public class KeepingAlliances {

    private final AllianceRights rights;
    private final Alliances alliances;
    private final AllianceRepository stored;

    KeepingAlliances(AllianceRights rights, Alliances alliances, AllianceRepository stored) {
        this.rights = rights;
        this.alliances = alliances;
        this.stored = stored;
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public AllianceSettings settings(String slug) {
        AllianceId id =
                alliances.bySlug(slug).orElseThrow(Problem.NotFound::new).id();
        rights.reading(id);
        Alliance alliance = stored.findById(id.value()).orElseThrow(Problem.NotFound::new);
        return new AllianceSettings(
                alliance.summary(), new TreeMap<>(alliance.holidays()), rights.administers(id), alliance.version());
    }

    /**
     * @param version the one that the administrator saw
     * @throws Problem.StaleEdit when somebody changed the alliance since
     * @throws Problem.RuleBroken when a number is out of its range
     */
    @PreAuthorize("isAuthenticated()")
    public void changeRules(AllianceId id, CaseRules caseRules, TermRules termRules, long version) {
        PersonId by = rights.administering(id);
        Alliance alliance = locked(id);
        requireSeen(alliance, version);
        if (!NumberRanges.hold(caseRules, termRules)) {
            throw new Problem.RuleBroken("allianceNumberRange");
        }
        alliance.changeRules(caseRules, termRules, by);
        stored.save(alliance);
    }

    /**
     * @param version the one that the administrator saw
     * @throws Problem.StaleEdit when somebody changed the alliance since
     * @throws Problem.RuleBroken when a language has no name or purpose, or one is too long
     */
    @PreAuthorize("isAuthenticated()")
    public void introduce(AllianceId id, AllianceIdentity identity, long version) {
        PersonId by = rights.administering(id);
        Alliance alliance = locked(id);
        requireSeen(alliance, version);
        alliance.introduce(identity, by);
        stored.save(alliance);
    }

    /** Sets a tier's fee; from then on it is no example. */
    @PreAuthorize("isAuthenticated()")
    public void charge(AllianceId id, String tier, Money feePerYear) {
        PersonId by = rights.administering(id);
        Alliance alliance = locked(id);
        alliance.charge(tier, feePerYear, by);
        stored.save(alliance);
    }

    @PreAuthorize("isAuthenticated()")
    public void addHoliday(AllianceId id, LocalDate day, String name) {
        PersonId by = rights.administering(id);
        Alliance alliance = locked(id);
        alliance.addHoliday(day, name, by);
        stored.save(alliance);
    }

    @PreAuthorize("isAuthenticated()")
    public void removeHoliday(AllianceId id, LocalDate day) {
        PersonId by = rights.administering(id);
        Alliance alliance = locked(id);
        alliance.removeHoliday(day, by);
        stored.save(alliance);
    }

    private static void requireSeen(Alliance alliance, long version) {
        if (alliance.version() != version) {
            throw new Problem.StaleEdit("allianceStale", Map.of());
        }
    }

    private Alliance locked(AllianceId id) {
        return stored.lock(id.value()).orElseThrow(Problem.NotFound::new);
    }
}
