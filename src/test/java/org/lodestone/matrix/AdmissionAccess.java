package org.lodestone.matrix;

import java.util.List;
import java.util.Set;

class AdmissionAccess implements RoomAccess {

    @Override
    public List<Line> lines() {
        return List.of();
    }

    @Override
    public Set<String> notYet() {
        return Set.of(
                "AnsweringRequests.answer",
                "AnsweringRequests.reply",
                "AnsweringRequests.resubmit",
                "AnsweringRequests.takeFromProfile",
                "ApplyingForMembership.discard",
                "ApplyingForMembership.nameSignatory",
                "ApplyingForMembership.save",
                "ApplyingForMembership.start",
                "ApplyingForMembership.startAgain",
                "ApplyingForMembership.submit",
                "ApplyingForMembership.withdraw",
                "AttachingFiles.attach",
                "AttachingFiles.download",
                "AttachingFiles.downloadForStaff",
                "AttachingFiles.filesForStaff",
                "AttachingFiles.filesOf",
                "AttachingFiles.remove",
                "DecidingCases.decide",
                "DecidingCases.preview",
                "KeepingInTouch.writeNote",
                "KeepingInTouch.writeToAlliance",
                "KeepingInTouch.writeToOrganisation",
                "MyCases.cards",
                "MyCases.open",
                "MyCases.openCase",
                "PeopleOfCases.forStaff",
                "PeopleOfCases.me",
                "PeopleOfCases.of",
                "PrintingCases.pdf",
                "PrintingCases.pdfForStaff",
                "ReviewDesks.mine",
                "ReviewingCases.assess",
                "ReviewingCases.assign",
                "ReviewingCases.assignable",
                "ReviewingCases.background",
                "ReviewingCases.cancelRequest",
                "ReviewingCases.claim",
                "ReviewingCases.closeUnanswered",
                "ReviewingCases.counts",
                "ReviewingCases.declareConflict",
                "ReviewingCases.help",
                "ReviewingCases.open",
                "ReviewingCases.queue",
                "ReviewingCases.recommend",
                "ReviewingCases.recordCheck",
                "ReviewingCases.release",
                "ReviewingCases.requestInformation",
                "ReviewingCases.startReview",
                "SigningDeclarations.sign",
                "SigningDeclarations.toSign",
                "SigningDeclarations.waitingForMe");
    }
}
