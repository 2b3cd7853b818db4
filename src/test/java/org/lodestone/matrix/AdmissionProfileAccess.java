package org.lodestone.matrix;

import static org.lodestone.matrix.Caller.VIEWER;
import static org.lodestone.matrix.Caller.WRITERS;
import static org.lodestone.matrix.Outcome.DENIED;
import static org.lodestone.matrix.RoomAccess.call;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import org.lodestone.admission.ACase;
import org.lodestone.admission.FillingInTheProfile;
import org.lodestone.files.SampleFiles;
import org.lodestone.organisation.CertificateInput;
import org.lodestone.organisation.CertificateSummary;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.MineralInput;
import org.lodestone.organisation.MineralRole;
import org.lodestone.organisation.ProfileField;
import org.lodestone.testing.SignedIn;

class AdmissionProfileAccess implements RoomAccess {

    private static final CertificateInput ISO = new CertificateInput("ISO 9001", "1", "Issuer", null, null);
    private static final MineralInput RHENIUM =
            new MineralInput("rhenium", Set.of(MineralRole.PRODUCES), null, null, null);

    @FunctionalInterface
    private interface InADraft {
        void act(FillingInTheProfile filling, ACase draft, World world) throws Exception;
    }

    @Override
    public List<Line> lines() {
        return List.of(
                line(
                        "save",
                        (filling, draft, world) ->
                                filling.save(draft.of(), draft.reference(), ProfileField.TRADE_NAME, "TMK", 0)),
                line(
                        "addMineral",
                        (filling, draft, world) -> filling.addMineral(draft.of(), draft.reference(), RHENIUM)),
                line(
                        "changeMineral",
                        (filling, draft, world) -> filling.changeMineral(
                                draft.of(),
                                draft.reference(),
                                mineral(world, draft).id(),
                                RHENIUM,
                                1)),
                line(
                        "removeMineral",
                        (filling, draft, world) -> filling.removeMineral(
                                draft.of(),
                                draft.reference(),
                                mineral(world, draft).id(),
                                1)),
                line(
                        "addCertificate",
                        (filling, draft, world) -> filling.addCertificate(draft.of(), draft.reference(), ISO)),
                line(
                        "changeCertificate",
                        (filling, draft, world) -> filling.changeCertificate(
                                draft.of(),
                                draft.reference(),
                                certificate(world, draft).id(),
                                ISO,
                                1)),
                line(
                        "removeCertificate",
                        (filling, draft, world) -> filling.removeCertificate(
                                draft.of(),
                                draft.reference(),
                                certificate(world, draft).id(),
                                1)),
                line(
                        "removeFile",
                        (filling, draft, world) -> filling.removeFile(
                                draft.of(),
                                draft.reference(),
                                certificate(world, draft).id(),
                                1)),
                line(
                        "upload",
                        (filling, draft, world) -> filling.upload(
                                draft.of(),
                                draft.reference(),
                                certificate(world, draft).id(),
                                "a.pdf",
                                new ByteArrayInputStream(SampleFiles.pdf()))));
    }

    private static Line line(String method, InADraft act) {
        return call(
                        FillingInTheProfile.class,
                        method,
                        (filling, world) -> act.act(filling, WorldCases.draft(world), world))
                .allow(WRITERS)
                .but(DENIED, VIEWER);
    }

    private static MineralActivity mineral(World world, ACase draft) {
        return world.once(
                "mineral in a form",
                () -> SignedIn.as(draft.applicant(), () -> world.bean(FillingInTheProfile.class)
                        .addMineral(draft.of(), draft.reference(), RHENIUM)));
    }

    private static CertificateSummary certificate(World world, ACase draft) {
        return world.once(
                "certificate in a form",
                () -> SignedIn.as(draft.applicant(), () -> world.bean(FillingInTheProfile.class)
                        .addCertificate(draft.of(), draft.reference(), ISO)));
    }
}
