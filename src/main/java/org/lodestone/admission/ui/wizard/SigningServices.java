package org.lodestone.admission.ui.wizard;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.lodestone.admission.ApplyingForMembership;
import org.lodestone.admission.InvitingSignatories;
import org.lodestone.admission.SigningDeclarations;

/** What naming a signatory, and signing, ask of the services. */
@SpringComponent
record SigningServices(ApplyingForMembership applying, SigningDeclarations signing, InvitingSignatories inviting) {}
