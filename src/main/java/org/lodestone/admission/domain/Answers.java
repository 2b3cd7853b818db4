package org.lodestone.admission.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** The answers of cases. */
public interface Answers extends Repository<Answer, UUID> {

    @Query("select a from Answer a where a.caseId = :caseId")
    List<Answer> of(@Param("caseId") UUID caseId);

    @Query("select a from Answer a where a.caseId = :caseId and a.question = :question")
    Optional<Answer> find(@Param("caseId") UUID caseId, @Param("question") String question);

    Answer save(Answer answer);
}
