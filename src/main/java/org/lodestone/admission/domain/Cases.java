package org.lodestone.admission.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** Membership applications. Every verb takes the case's row for itself first. */
public interface Cases extends Repository<MembershipApplication, UUID> {

    String WITH_STAFFS_PART = "select c from MembershipApplication c left join fetch c.conflicts"
            + " left join fetch c.recommendations left join fetch c.findings"
            + " where c.reference = :reference and c.allianceId = :alliance";

    MembershipApplication save(MembershipApplication application);

    MembershipApplication saveAndFlush(MembershipApplication application);

    @Query("select c from MembershipApplication c where c.id = :id")
    Optional<MembershipApplication> find(@Param("id") UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from MembershipApplication c where c.id = :id")
    Optional<MembershipApplication> lock(@Param("id") UUID id);

    /** With its requests for information: one statement. */
    @Query("select c from MembershipApplication c left join fetch c.requests r left join fetch r.items"
            + " where c.reference = :reference and c.applicant.organisation = :organisation")
    Optional<MembershipApplication> ofOrganisation(
            @Param("reference") String reference, @Param("organisation") UUID organisation);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select c from MembershipApplication c where c.reference = :reference and c.applicant.organisation = :organisation")
    Optional<MembershipApplication> lockOfOrganisation(
            @Param("reference") String reference, @Param("organisation") UUID organisation);

    /** With everything that the rules for staff look at: one statement. */
    @Query(WITH_STAFFS_PART)
    Optional<MembershipApplication> ofAlliance(@Param("reference") String reference, @Param("alliance") UUID alliance);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from MembershipApplication c where c.reference = :reference and c.allianceId = :alliance")
    Optional<MembershipApplication> lockOfAlliance(
            @Param("reference") String reference, @Param("alliance") UUID alliance);

    /** Whosever they are: for the record. */
    @Query("select new org.lodestone.admission.domain.NamedCase(c.id, c.reference) from MembershipApplication c"
            + " where c.id in :ids")
    List<NamedCase> named(@Param("ids") Collection<UUID> ids);

    /** Whosever it is: for the record. */
    @Query("select new org.lodestone.admission.domain.NamedCase(c.id, c.reference) from MembershipApplication c"
            + " where c.reference = :reference")
    List<NamedCase> called(@Param("reference") String reference);

    @Query(
            "select c from MembershipApplication c left join fetch c.requests r left join fetch r.items where c.id = :id")
    Optional<MembershipApplication> withRequests(@Param("id") UUID id);

    @Query("select c from MembershipApplication c where c.applicant.organisation = :organisation"
            + " and c.allianceId = :alliance and c.openSlot = true")
    Optional<MembershipApplication> open(@Param("organisation") UUID organisation, @Param("alliance") UUID alliance);

    /** What the organisation submitted last, to whichever alliance. */
    @Query("select c from MembershipApplication c where c.applicant.organisation = :organisation"
            + " and c.submittedAt is not null order by c.submittedAt desc, c.id desc limit 1")
    Optional<MembershipApplication> lastSubmitted(@Param("organisation") UUID organisation);

    @Query("select c.id from MembershipApplication c where c.state = org.lodestone.admission.CaseState.DRAFT"
            + " and c.allianceId = :alliance and c.editedAt < :before order by c.id")
    List<UUID> draftsEditedBefore(@Param("alliance") UUID alliance, @Param("before") Instant before);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from MembershipApplication c where c.signatoryInvitation = :invitation"
            + " and c.state = org.lodestone.admission.CaseState.DRAFT")
    Optional<MembershipApplication> lockByInvitation(@Param("invitation") UUID invitation);

    @Query("select c.id from MembershipApplication c where c.applicant.organisation = :organisation"
            + " and c.openSlot = true order by c.id")
    List<UUID> openOf(@Param("organisation") UUID organisation);

    /** Open cases that a person has in one alliance. */
    @Query("select c.id from MembershipApplication c where c.assignee = :person and c.allianceId = :alliance"
            + " and c.openSlot = true order by c.id")
    List<UUID> assignedIn(@Param("alliance") UUID alliance, @Param("person") PersonId person);

    /** Open cases that a person has anywhere. */
    @Query("select c.id from MembershipApplication c where c.assignee = :person and c.openSlot = true order by c.id")
    List<UUID> assignedTo(@Param("person") PersonId person);

    /** Open cases of one organisation that the person has to review. */
    @Query("select c.id from MembershipApplication c where c.assignee = :person"
            + " and c.applicant.organisation = :organisation and c.openSlot = true order by c.id")
    List<UUID> assignedOf(@Param("organisation") UUID organisation, @Param("person") PersonId person);

    /** Cases of one alliance whose clock may run: under the lock it turns out. */
    @Query("select c.id from MembershipApplication c where c.allianceId = :alliance and c.openSlot = true"
            + " order by c.id")
    List<UUID> runningIn(@Param("alliance") UUID alliance);

    @Query("select c from MembershipApplication c where c.signatory = :person and c.signature.at is null"
            + " and c.state = org.lodestone.admission.CaseState.DRAFT order by c.startedAt, c.id")
    List<MembershipApplication> toBeSignedBy(@Param("person") PersonId person);

    /** An edit of an answer moves the draft's expiry, not the case's version; whoever was warned is warned anew. */
    @Modifying
    @Query("update MembershipApplication c set c.editedAt = :at, c.warnedAt = null where c.id = :id")
    void touch(@Param("id") UUID id, @Param("at") Instant at);

    /** The letter before a draft's expiry goes out; it moves no version either. */
    @Modifying
    @Query("update MembershipApplication c set c.warnedAt = :at where c.id = :id")
    void warned(@Param("id") UUID id, @Param("at") Instant at);

    /** The alliance counts its days otherwise. Nobody acted on the case, so this moves no version either. */
    @Modifying
    @Query("update MembershipApplication c set c.target = :target, c.waitedDays = :waited where c.id = :id")
    void moveTarget(@Param("id") UUID id, @Param("target") LocalDate target, @Param("waited") int waited);
}
