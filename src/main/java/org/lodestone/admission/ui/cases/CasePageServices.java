package org.lodestone.admission.ui.cases;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.lodestone.admission.AnsweringRequests;
import org.lodestone.admission.AnsweringSections;
import org.lodestone.admission.ApplyingForMembership;
import org.lodestone.admission.AttachingFiles;
import org.lodestone.admission.DecisionCatalogue;
import org.lodestone.admission.KeepingInTouch;
import org.lodestone.admission.MyCases;
import org.lodestone.admission.PeopleOfCases;
import org.lodestone.admission.PrintingCases;
import org.lodestone.admission.ui.parts.SectionWords;
import org.lodestone.minerals.Minerals;

/** What the case's page asks of the room's services. */
@SpringComponent
record CasePageServices(
        MyCases cases,
        ApplyingForMembership applying,
        AnsweringRequests answering,
        AnsweringSections sectionAnswers,
        AttachingFiles attaching,
        PeopleOfCases people,
        KeepingInTouch messages,
        PrintingCases printing,
        DecisionCatalogue catalogue,
        SectionWords sections,
        Minerals minerals,
        Clock clock) {}
