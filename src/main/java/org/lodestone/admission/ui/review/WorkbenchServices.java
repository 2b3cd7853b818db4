package org.lodestone.admission.ui.review;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.lodestone.admission.AttachingFiles;
import org.lodestone.admission.DecidingCases;
import org.lodestone.admission.DecisionCatalogue;
import org.lodestone.admission.KeepingInTouch;
import org.lodestone.admission.OpeningCases;
import org.lodestone.admission.PrintingCases;
import org.lodestone.admission.ReadingQueues;
import org.lodestone.admission.ReviewDesks;
import org.lodestone.admission.ReviewingCases;
import org.lodestone.admission.ui.parts.SectionWords;

/** What the workbench asks of the room's services. */
@SpringComponent
record WorkbenchServices(
        ReadingQueues queues,
        ReviewDesks desks,
        OpeningCases opening,
        ReviewingCases reviewing,
        DecidingCases deciding,
        DecisionCatalogue catalogue,
        KeepingInTouch messages,
        AttachingFiles files,
        PrintingCases printing,
        SectionWords sections,
        Clock clock) {}
