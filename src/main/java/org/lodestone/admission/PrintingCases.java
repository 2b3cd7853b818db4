package org.lodestone.admission;

import org.lodestone.admission.domain.CaseDesk;
import org.lodestone.admission.domain.CasePrint;
import org.lodestone.admission.domain.CaseReadings;
import org.lodestone.admission.domain.CaseWords;
import org.lodestone.kernel.Language;
import org.lodestone.minerals.Minerals;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was submitted, on paper. */
@Service
public class PrintingCases {

    private final CaseDesk desk;
    private final CasePrint print;
    private final CaseReadings readings;
    private final Minerals minerals;

    PrintingCases(CaseDesk desk, CasePrint print, CaseReadings readings, Minerals minerals) {
        this.desk = desk;
        this.print = print;
        this.readings = readings;
        this.minerals = minerals;
    }

    /**
     * What the organisation submitted, with reference, time and signature.
     *
     * @throws Problem.NotFound for a draft: nothing was submitted yet
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public byte[] pdf(String organisation, String caseReference, Language language) {
        return print.pdf(desk.read(organisation, caseReference), reader(language));
    }

    /** The same, for those who review it; the reading is recorded. */
    @PreAuthorize("hasAnyRole('STAFF','AUDITOR')")
    public byte[] pdfForStaff(String alliance, String caseReference, Language language) {
        return readings.recorded(
                () -> desk.readAsStaff(alliance, caseReference), opened -> print.pdf(opened, reader(language)));
    }

    private CaseWords.Reader reader(Language language) {
        return new CaseWords.Reader(language, id -> minerals.name(id, language));
    }
}
