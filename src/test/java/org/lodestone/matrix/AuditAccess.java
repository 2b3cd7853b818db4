package org.lodestone.matrix;

import static org.lodestone.matrix.Caller.AUDITOR;
import static org.lodestone.matrix.Outcome.DENIED;
import static org.lodestone.matrix.RoomAccess.call;
import static org.lodestone.matrix.RoomAccess.route;

import java.util.List;
import org.lodestone.audit.ReadingTheRecord;
import org.lodestone.audit.RecordFilter;
import org.lodestone.kernel.Language;

class AuditAccess implements RoomAccess {

    @Override
    public List<Line> lines() {
        return List.of(
                route("RecordView", world -> "audit").signedIn(DENIED).allow(AUDITOR),
                call(
                                ReadingTheRecord.class,
                                "rows",
                                (record, world) -> record.rows(RecordFilter.ALL, null, 10, Language.EN))
                        .signedIn(DENIED)
                        .allow(AUDITOR),
                call(ReadingTheRecord.class, "called", (record, world) -> record.called("erma", Language.EN))
                        .signedIn(DENIED)
                        .allow(AUDITOR),
                call(ReadingTheRecord.class, "acts", (record, world) -> record.acts())
                        .signedIn(DENIED)
                        .allow(AUDITOR));
    }
}
